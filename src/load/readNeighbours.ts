import type { Issue } from "@/domain/issue";
import { municipalityIn, type Organisations } from "./municipalityCell";
import type { CsvTable } from "./parseCsv";
import { missingColumns, RowReader } from "./rowReader";

/** Which municipalities border on which over land. */
export interface ReadNeighbours {
  /** By code, both ways; a municipality without neighbours is absent. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  readonly issues: readonly Issue[];
}

/**
 * Reads `buurgemeenten.csv`: one row per pair, whichever of the two comes first. A row with an unknown municipality is
 * rejected. A municipality that has ended counts for its successor, and is reported.
 */
export function readNeighbours(file: string, table: CsvTable, organisations: Organisations): ReadNeighbours {
  const issues: Issue[] = [...table.issues, ...missingColumns(file, table, ["gemeente", "buurgemeente"])];
  const neighbours = new Map<string, Set<string>>();
  if (issues.some(({ problem }) => problem === "column-missing")) return { neighbours, issues };
  for (const row of table.items) {
    const reader = new RowReader(file, row, issues);
    const a = municipalityIn(reader, "gemeente", organisations);
    const b = municipalityIn(reader, "buurgemeente", organisations);
    if (!a || !b) continue;
    if (a.given === b.given) reader.report("buurgemeente", "municipality-twice", "rejected");
    if (a.given !== a.current) reader.report("gemeente", "municipality-ended", "kept");
    if (b.given !== b.current) reader.report("buurgemeente", "municipality-ended", "kept");
    if (a.current === b.current) continue; // two that merged are one now
    link(neighbours, a.current, b.current);
    link(neighbours, b.current, a.current);
  }
  return { neighbours, issues };
}

function link(neighbours: Map<string, Set<string>>, from: string, to: string): void {
  const own = neighbours.get(from);
  if (own) own.add(to);
  else neighbours.set(from, new Set([to]));
}
