import type { Source } from "@/domain/dataset";
import { countOf, formatDate } from "./format";

/** Room of the footer: for whole sentences, for one line beside the links, or for one line above them on a phone. */
export type FooterRoom = "wide" | "line" | "phone";

/**
 * "Bron: Register van Overheidsorganisaties (16 mei 2026) en 3 andere bronnen.": the first source, which holds most; on a
 * phone that one alone.
 */
export function sourceLine([first, ...others]: readonly Source[], room: FooterRoom = "wide"): string {
  if (!first) return "De bron van de gegevens is niet bekend.";
  const source = first.asOf ? `${first.name} (${formatDate(first.asOf)})` : first.name;
  if (room === "phone") return source;
  const [one, more] = room === "wide" ? ["andere bron", "andere bronnen"] : ["andere", "andere"];
  return `Bron: ${source}${others.length > 0 ? ` en ${countOf(others.length, one, more)}` : ""}.`;
}

/** How much of what is shown is known in full. */
export interface Completeness {
  /** Partnerships of which not all participants are known, of how many. */
  readonly incomplete: number;
  readonly total: number;
  /** True when a part of the data could not be read, so that nothing can be called complete. */
  readonly isPartial: boolean;
}

/** "Bij 8 verbanden zijn niet alle deelnemers bekend.", or in fewer words "8 deelnemerslijsten onvolledig." */
export function completenessLine({ incomplete, total, isPartial }: Completeness, room: FooterRoom = "wide"): string {
  if (total === 0) return "";
  if (incomplete === 0 && isPartial) return "Niet alle gegevens zijn gelezen.";
  if (room === "wide") {
    if (incomplete === 0) return "Van elk verband zijn alle deelnemers bekend.";
    const which = countOf(incomplete, "verband", "verbanden");
    return `Bij ${isPartial ? "minstens " : ""}${which} zijn niet alle deelnemers bekend.`;
  }
  if (incomplete === 0) return "Alle deelnemers bekend.";
  const list = room === "phone" ? "lijst" : "deelnemerslijst";
  return `${isPartial ? "Minstens " : ""}${countOf(incomplete, list, `${list}en`)} onvolledig.`;
}
