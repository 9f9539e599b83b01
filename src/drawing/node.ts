/** One element of a drawing as data: pure to make and to test, and turned into SVG in one place. */
export interface DrawingNode {
  readonly name: keyof SVGElementTagNameMap;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (DrawingNode | string)[];
}

type Value = string | number | undefined;

/** An element with its attributes and what stands in it. Numbers get two decimals; what is undefined is left out. */
export function node(
  name: DrawingNode["name"],
  attributes: Readonly<Record<string, Value>> = {},
  children: readonly (DrawingNode | string)[] = [],
): DrawingNode {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, typeof value === "number" ? String(Math.round(value * 100) / 100) : value]],
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** The same nodes, moved. */
export function movedBy(x: number, y: number, children: readonly DrawingNode[]): DrawingNode {
  return node("g", { transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})` }, children);
}
