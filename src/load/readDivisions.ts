import { firstDay, type IsoDate } from "@/domain/dates";
import type { Division } from "@/domain/division";
import { groupBy } from "@/domain/groupBy";
import type { Issue, Read } from "@/domain/issue";
import { municipalityIn, type Organisations } from "./municipalityCell";
import type { CsvTable } from "./parseCsv";
import { missingColumns, RowReader } from "./rowReader";

interface DivisionRow {
  readonly name: string;
  readonly region: string;
  readonly municipality: string;
  readonly source?: string;
  readonly asOf?: IsoDate;
}

/**
 * Reads `indelingen.csv`, in the order in which divisions and regions first appear; a division's name counts without
 * regard to case. Rejected: a row without division, region or municipality, with an unknown municipality, and a second
 * row of a municipality in one division. A municipality that has ended counts for its successor, and is reported.
 */
export function readDivisions(file: string, table: CsvTable, organisations: Organisations): Read<Division> {
  const issues: Issue[] = [...table.issues, ...missingColumns(file, table, ["indeling", "regio", "gemeente"])];
  if (issues.some(({ problem }) => problem === "column-missing")) return { items: [], issues };
  const regionOf = new Map<string, string>();
  const rows = table.items.flatMap((row): DivisionRow[] => {
    const reader = new RowReader(file, row, issues);
    const [name, region] = [reader.text("indeling"), reader.text("regio")];
    if (!name || !region) {
      reader.report(name ? "regio" : "indeling", "value-missing", "rejected");
      return [];
    }
    const municipality = municipalityIn(reader, "gemeente", organisations);
    if (!municipality) return [];
    const { given, current } = municipality;
    const key = `${codeOf(name)} ${current}`;
    const earlier = regionOf.get(key);
    const isMerged = given !== current;
    if (isMerged && (earlier ?? region) === region) reader.report("gemeente", "municipality-ended", "kept");
    else if (isMerged || earlier !== undefined) reader.report("gemeente", "municipality-twice", "rejected");
    if (earlier !== undefined) return [];
    regionOf.set(key, region);
    return [{ name, region, municipality: current, source: reader.text("bron"), asOf: reader.date("peildatum") }];
  });
  const divisions = groupBy(rows, ({ name }) => codeOf(name));
  return { items: [...divisions].map(([code, own]) => toDivision(code, own)), issues };
}

function codeOf(name: string): string {
  return name.toLowerCase();
}

function toDivision(code: string, rows: readonly DivisionRow[]): Division {
  const regions = groupBy(rows, ({ region }) => region);
  const days = rows.flatMap(({ asOf }) => asOf ?? []).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  return {
    code,
    name: rows[0]?.name ?? code,
    regions: new Map(
      [...regions].map(([region, own]) => [region, new Set(own.map(({ municipality }) => municipality))]),
    ),
    source: [...new Set(rows.flatMap(({ source }) => (source ? publisherIn(source) : [])))].join("; "),
    asOf: days[0],
  };
}

/** "Register van Overheidsorganisaties: Veiligheidsregio Utrecht (roo-1)" gives what comes before the colon. */
function publisherIn(source: string): string {
  return /^(.+?): /.exec(source)?.[1] ?? source;
}
