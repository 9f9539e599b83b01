import { contrast } from "./contrast";

/** Colours of the map by role, as CSS colours; both renderers and the legend take them from here. */
export interface Palette {
  readonly background: string;
  /** One hue, light to dark; fewer classes take a spread of these. */
  readonly classes: readonly string[];
  readonly member: string;
  /** Line around the members of the one chosen partnership. */
  readonly memberLine: string;
  readonly chosenFill: string;
  readonly none: string;
  readonly hatch: string;
  readonly outside: string;
  readonly borderOnFill: string;
  readonly borderOnEmpty: string;
  readonly provinceBorder: string;
  readonly provinceBorderOutside: string;
  readonly chosenLine: string;
  readonly halo: string;
  readonly waterBoardLine: string;
  readonly provinceLine: string;
  /** Line around a region of a division. */
  readonly regionLine: string;
  readonly textDark: string;
  readonly textLight: string;
  readonly textOutside: string;
  /** Lines of chosen partnerships, in order of choosing. */
  readonly slots: readonly string[];
}

/** The values of LOOK.md: what stands when no house style sets the property. */
export const DEFAULT_PALETTE: Palette = {
  background: "#ffffff",
  classes: ["#e6f0f2", "#bfdae0", "#8cbcc7", "#5496a6", "#26707f", "#0a4755"],
  member: "#8cbcc7",
  memberLine: "#003d4d",
  chosenFill: "#fdeebf",
  none: "#eceff2",
  hatch: "#c3cad3",
  outside: "#f5f6f8",
  borderOnFill: "#ffffff",
  borderOnEmpty: "#c3cad3",
  provinceBorder: "#39424e",
  provinceBorderOutside: "#8a94a1",
  chosenLine: "#1b1f24",
  halo: "#ffffff",
  waterBoardLine: "#4b3fb5",
  provinceLine: "#882255",
  regionLine: "#b34700",
  textDark: "#1b1f24",
  textLight: "#ffffff",
  textOutside: "#4a5361",
  slots: ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#7a5c00", "#56b4e9", "#000000", "#882255", "#44aa99", "#e69f00"],
};

/** The custom property that sets each single colour; classes and slots are `--kaart-class-1` and `--kaart-slot-1` on. */
const PROPERTY = {
  background: "--kaart-map-background",
  member: "--kaart-member",
  memberLine: "--kaart-member-line",
  chosenFill: "--kaart-chosen-fill",
  none: "--kaart-none",
  hatch: "--kaart-hatch",
  outside: "--kaart-outside",
  borderOnFill: "--kaart-border-filled",
  borderOnEmpty: "--kaart-border-empty",
  provinceBorder: "--kaart-border-province",
  provinceBorderOutside: "--kaart-border-province-outside",
  chosenLine: "--kaart-chosen",
  halo: "--kaart-halo",
  waterBoardLine: "--kaart-line-water-board",
  provinceLine: "--kaart-line-province",
  regionLine: "--kaart-line-region",
  textDark: "--kaart-on-light-class",
  textLight: "--kaart-on-dark-class",
  textOutside: "--kaart-text-quiet",
} as const satisfies Partial<Record<keyof Palette, string>>;

/** The palette of the page: custom properties where a house style sets them, the defaults elsewhere. */
export function readPalette(propertyOf: (name: string) => string): Palette {
  const read = (name: string, fallback: string) => propertyOf(name).trim() || fallback;
  const list = (name: string, fallback: readonly string[]) =>
    fallback.map((color, i) => read(`--kaart-${name}-${i + 1}`, color));
  const single = Object.entries(PROPERTY) as [keyof typeof PROPERTY, string][];
  return {
    ...DEFAULT_PALETTE,
    ...Object.fromEntries(single.map(([role, name]) => [role, read(name, DEFAULT_PALETTE[role])])),
    classes: list("class", DEFAULT_PALETTE.classes),
    slots: list("slot", DEFAULT_PALETTE.slots),
  };
}

/** The palette as set on one element, by default the root of the page. */
export function paletteOf(element: Element = document.documentElement): Palette {
  const style = getComputedStyle(element);
  return readPalette((name) => style.getPropertyValue(name));
}

/**
 * Colour of a class: six take the whole ramp, fewer leave out the lightest and spread over the rest, so that the first
 * class never looks like "none".
 */
export function classColor({ classes }: Palette, index: number, of: number): string {
  const last = classes.length - 1;
  const first = of > last ? 0 : 1;
  const step = of > 1 ? Math.round((index * (last - first)) / (of - 1)) : Math.ceil((last - first) / 2);
  return classes[Math.min(last, first + step)] ?? DEFAULT_PALETTE.member;
}

/** Dark or light text, whichever stands out more on a "#rrggbb" or "#rgb" colour (WCAG contrast); dark on any other notation. */
export function textColorOn(color: string, { textDark, textLight }: Palette): string {
  const [dark = 1, light = 1] = [textDark, textLight].map((text) => contrast(text, color));
  return dark >= light ? textDark : textLight;
}
