import type { Source } from "@/domain/dataset";
import type { Issue, Read } from "@/domain/issue";
import type { CsvTable } from "./parseCsv";
import { missingColumns, RowReader } from "./rowReader";

/** Reads `bronnen.csv`: one row per source, with the day on which it was as it stands in our files. */
export function readSources(file: string, table: CsvTable): Read<Source> {
  const issues: Issue[] = [...table.issues, ...missingColumns(file, table, ["bron", "naam"])];
  if (issues.some(({ problem }) => problem === "column-missing")) return { items: [], issues };
  const items = table.items.flatMap((row): Source[] => {
    const reader = new RowReader(file, row, issues);
    const [id, name] = [reader.text("bron"), reader.text("naam")];
    if (!id || !name) {
      reader.report(id ? "naam" : "bron", "value-missing", "rejected");
      return [];
    }
    return [
      {
        id,
        name,
        licence: reader.text("licentie") ?? "",
        url: reader.link("url"),
        asOf: reader.date("peildatum"),
        remark: reader.text("opmerking"),
        coverage: reader.text("dekking"),
        coverageArea: reader.text("dekking_gebied"),
      },
    ];
  });
  return { items, issues };
}
