import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { writeCsv } from "@/load/writeCsv";
import { HOSTILE_STRINGS } from "../fixtures/hostileStrings";

/** Per file what makes a row count, so that its other cells reach the screen; `i` makes it the row of one string. */
const VALID: Readonly<Record<string, (i: number) => Readonly<Record<string, string>>>> = {
  "samenwerkingsverbanden.csv": (i) => ({
    id: `vreemd-${i}`,
    vorm: "netwerk",
    themas: "wonen",
    startdatum: "2015-01-01",
  }),
  "deelnames.csv": (i) => ({ verband: `vreemd-${i}`, organisatie: i % 2 === 0 ? "GM0344" : `vreemd-${i}` }),
  "organisaties.csv": (i) => ({ code: `vreemd-${i}`, soort: "overig" }),
  "codelijsten.csv": (i) => ({ lijst: "thema", code: `vreemd-${i}` }),
  "bronnen.csv": (i) => ({ bron: `vreemd-${i}` }),
  "indelingen.csv": (i) => ({ indeling: `vreemd-${i % 3}`, gemeente: "GM0344" }),
  "buurgemeenten.csv": () => ({ gemeente: "GM0344", buurgemeente: "GM0310" }),
  "waterschapsgebieden.csv": () => ({ waterschap: "WS0152", gemeente: "GM0344" }),
  "woonplaatsen.csv": () => ({ gemeente: "GM0344" }),
};

/**
 * Every shipped table, by its address in the site, with two rows more per hostile string: one that has it in every cell,
 * and one that counts and has it in every other cell. Municipalities bear the strings as names.
 */
export function hostileTables(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(VALID).map(([file, valid]) => {
      const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(`data/${file}`, "utf8").slice(1), {
        header: true,
        skipEmptyLines: true,
      });
      const columns = meta.fields ?? [];
      const extra = HOSTILE_STRINGS.flatMap((text, i) => {
        const everywhere = Object.fromEntries(columns.map((column) => [column, text]));
        return [everywhere, { ...everywhere, ...valid(i) }];
      });
      const own = file === "organisaties.csv" ? data.map(renamed) : data;
      return [`data/${file}`, writeCsv(columns, [...own, ...extra])];
    }),
  );
}

function renamed(row: Record<string, string>, i: number): Record<string, string> {
  return row.soort === "gemeente" ? { ...row, naam: HOSTILE_STRINGS[i % HOSTILE_STRINGS.length] ?? "" } : row;
}
