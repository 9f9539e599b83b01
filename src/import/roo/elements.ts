import { childrenNamed, descendant, type XmlElement } from "../readRecords";
import { cleanLine } from "../text/cleanText";
import { webAddress } from "../text/webAddress";

/** Text of the element at the end of a path, on one clean line; "" when it is absent. */
export function lineAt(record: XmlElement, ...path: readonly string[]): string {
  return cleanLine(descendant(record, ...path)?.text ?? "");
}

/** All elements `item` inside `list`, in order. */
export function itemsIn(record: XmlElement, list: string, item: string): readonly XmlElement[] {
  return childrenNamed(descendant(record, list), item);
}

/** Texts of all elements `item` inside `list`, in order, without empty ones. */
export function linesIn(record: XmlElement, list: string, item: string): string[] {
  return itemsIn(record, list, item)
    .map(({ text }) => cleanLine(text))
    .filter((text) => text !== "");
}

/** The web address that people start at: the one labelled "algemeen", or else the first that can be clicked. */
export function websiteOf(record: XmlElement): string | undefined {
  const addresses = childrenNamed(descendant(record, "contact", "internetadressen"), "internetadres");
  const general = addresses.filter((address) => lineAt(address, "label").toLowerCase() === "algemeen");
  const found = [...general, ...addresses].map((address) => webAddress(lineAt(address, "url")));
  return found.find((address) => address !== undefined);
}

/** Kind and code at the end of a TOOI address ("…/tooi/id/gemeente/gm0344"). */
export function tooiOf(record: XmlElement): { kind: string; code: string } | undefined {
  const [, kind, code] = /\/tooi\/id\/(\w+)\/(\w+)$/.exec(record.attributes.resourceIdentifierTOOI ?? "") ?? [];
  return kind && code ? { kind, code } : undefined;
}

/** The date when it was last checked or, failing that, last changed. */
export function checkedOn(record: XmlElement): string {
  return lineAt(record, "datumTerVerificatie") || lineAt(record, "datumMutatie");
}

/** "16,33" gives "16.33". */
export function decimalPoint(text: string): string {
  return text.replace(",", ".");
}
