import type { Origin } from "@/domain/partnership";
import { slug } from "../text/slug";
import { LAW_THEMES } from "./lawThemes";
import type { RooArrangement } from "./records";

/** The themes of a partnership and where they come from. */
export interface Themes {
  /** Codes of the list `thema`, in the order of the source, each once. */
  readonly codes: readonly string[];
  /** Absent when there are none. */
  readonly origin?: Origin;
}

/** Themes that the register gives; where it gives none, those that follow from the laws it is based on. */
export function themesOf({ themes, legalBases }: RooArrangement): Themes {
  const given = new Set(themes.map(({ name }) => themeCode(name)));
  if (given.size > 0) return { codes: [...given], origin: "bron" };
  const derived = new Set(legalBases.flatMap(({ address }) => LAW_THEMES[lawId(address)] ?? []));
  return derived.size > 0 ? { codes: [...derived], origin: "afgeleid" } : { codes: [] };
}

/** "natuur en milieu | afval" gives "natuur-en-milieu.afval". */
export function themeCode(name: string): string {
  return name.split("|").map(slug).join(".");
}

/** Rows of the code list for the themes that occur, the top theme of a second level included. */
export function themeRows(arrangements: readonly RooArrangement[]): Readonly<Record<string, string>>[] {
  return arrangements.flatMap(({ themes }) =>
    themes.flatMap(({ name, uri }) => {
      const [top = "", second] = name.split("|").map((part) => part.trim());
      const row = { lijst: "thema", code: themeCode(name), naam: second ?? top, groep: second ? slug(top) : "", uri };
      return second ? [{ lijst: "thema", code: slug(top), naam: top }, row] : [row];
    }),
  );
}

function lawId(address: string): string {
  return /BWB[RV]\d{7}/.exec(address)?.[0] ?? "";
}
