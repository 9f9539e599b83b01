import sax from "sax";
import { ImportFault } from "./fault";

/** An element with the children that were asked for. Names are local: without namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Which elements are records, and which elements inside them are kept; whatever is not named is never stored. */
export interface RecordShape {
  readonly records: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
}

/** The outermost element of the document, without its content. */
export type XmlRoot = Pick<XmlElement, "name" | "attributes">;

type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** Gets a record and the names of the elements around it, outermost first. */
export type OnRecord = (record: XmlElement, path: readonly string[]) => void;

/**
 * Reads XML of any length and hands over one record at a time; memory holds only the record at hand and its ancestors.
 * A record inside another is handed over on its own, before the one around it.
 *
 * @throws ImportFault `empty`, `cut-off` or `not-xml`
 */
export async function readRecords(
  chunks: AsyncIterable<string>,
  shape: RecordShape,
  onRecord: OnRecord,
): Promise<XmlRoot> {
  const { parser, path, root } = createRecordParser(shape, onRecord);
  for await (const chunk of chunks) parser.write(chunk);
  const outermost = root();
  if (!outermost) throw new ImportFault("empty");
  if (path.length > 0) throw new ImportFault("cut-off");
  parser.close();
  return outermost;
}

function createRecordParser(shape: RecordShape, onRecord: OnRecord) {
  const parser = sax.parser(true);
  const path: string[] = [];
  const open: (OpenElement | undefined)[] = []; // undefined: an element that nobody asked for
  let root: XmlRoot | undefined;
  parser.onopentag = (tag) => {
    const element = { name: localName(tag.name), attributes: localAttributes(tag.attributes), children: [], text: "" };
    root ??= element;
    const parent = open.at(-1);
    const isRecord = shape.records.has(element.name);
    const isKept = parent !== undefined && shape.kept.has(element.name);
    if (isKept && !isRecord) parent.children.push(element);
    open.push(isRecord || isKept ? element : undefined);
    path.push(element.name);
  };
  parser.ontext = parser.oncdata = (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.onclosetag = () => {
    const element = open.pop();
    path.pop();
    if (element && shape.records.has(element.name)) onRecord(element, path);
  };
  parser.onerror = (error) => {
    throw new ImportFault("not-xml", error.message.replaceAll("\n", ", "));
  };
  return { parser, path, root: () => root };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localAttributes(attributes: Readonly<Record<string, string | sax.QualifiedAttribute>>) {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), String(value)]));
}

/** The children with that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Follows a path of names, first child each time; undefined when a step is missing. */
export function descendant(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((current, name) => childrenNamed(current, name)[0], element);
}
