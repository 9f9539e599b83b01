import type { Issue, Read } from "@/domain/issue";
import type { WaterBoardShare } from "@/domain/waterBoardShare";
import { municipalityIn, type Organisations } from "./municipalityCell";
import { normaliseCode } from "./normaliseCode";
import type { CsvTable } from "./parseCsv";
import { missingColumns, RowReader } from "./rowReader";

const COLUMNS = ["waterschap", "gemeente", "aandeel_gemeente", "aandeel_waterschap"];

/**
 * Reads `waterschapsgebieden.csv`. Rejected: an unknown water board or municipality, a share that is no percentage, and
 * a second row of the same pair. Also a municipality that has ended: its share says nothing about its successor, which
 * has another area.
 */
export function readWaterBoardShares(
  file: string,
  table: CsvTable,
  organisations: Organisations,
): Read<WaterBoardShare> {
  const issues: Issue[] = [...table.issues, ...missingColumns(file, table, COLUMNS)];
  if (issues.some(({ problem }) => problem === "column-missing")) return { items: [], issues };
  const seen = new Set<string>();
  const items = table.items.flatMap((row): WaterBoardShare[] => {
    const reader = new RowReader(file, row, issues);
    const waterBoard = waterBoardIn(reader, organisations);
    const municipality = waterBoard && municipalityIn(reader, "gemeente", organisations);
    if (!waterBoard || !municipality) return [];
    const [ofMunicipality, ofWaterBoard] = [
      reader.percentage("aandeel_gemeente"),
      reader.percentage("aandeel_waterschap"),
    ];
    if (ofMunicipality === undefined || ofWaterBoard === undefined) return [];
    const { given, current } = municipality;
    const key = `${waterBoard} ${current}`;
    const problem = given !== current ? "municipality-ended" : seen.has(key) ? "municipality-twice" : undefined;
    if (problem) {
      reader.report("gemeente", problem, "rejected");
      return [];
    }
    seen.add(key);
    return [{ waterBoard, municipality: current, ofMunicipality, ofWaterBoard }];
  });
  return { items, issues };
}

function waterBoardIn(reader: RowReader, organisations: Organisations): string | undefined {
  const code = normaliseCode(reader.text("waterschap") ?? "");
  const isKnown = organisations.size === 0 || organisations.get(code)?.kind === "waterschap";
  if (code === "") reader.report("waterschap", "value-missing", "rejected");
  else if (!isKnown) reader.report("waterschap", "code-unknown", "rejected");
  else return code;
  return undefined;
}
