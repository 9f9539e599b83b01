import { type CodeListEntry, type CodeListName, type CodeLists, EMPTY_CODE_LISTS } from "@/domain/codeLists";
import type { Issue } from "@/domain/issue";
import type { CsvTable } from "./parseCsv";
import { missingColumns, RowReader } from "./rowReader";

/** Reads `codelijsten.csv`: each list in the order of the column `volgorde`, rows without one last. */
export function readCodeLists(file: string, table: CsvTable): { lists: CodeLists; issues: readonly Issue[] } {
  const issues = [...table.issues, ...missingColumns(file, table, ["lijst", "code", "naam"])];
  if (issues.some(({ problem }) => problem === "column-missing")) return { lists: EMPTY_CODE_LISTS, issues };
  const found: { list: CodeListName; order: number; entry: CodeListEntry }[] = [];
  const seen = new Set<string>();
  for (const row of table.items) {
    const reader = new RowReader(file, row, issues);
    const [list, code, name] = [reader.text("lijst"), reader.text("code"), reader.text("naam")];
    if (!list || !code || !name) reader.report(!list ? "lijst" : !code ? "code" : "naam", "value-missing", "rejected");
    else if (!isListName(list)) reader.report("lijst", "code-unknown", "rejected");
    else if (seen.has(`${list} ${code}`)) reader.report("code", "id-duplicate", "rejected");
    else {
      seen.add(`${list} ${code}`);
      const [parent, explanation] = [reader.text("groep"), reader.text("toelichting")];
      const entry = { code, name, ...(parent && { parent }), ...(explanation && { explanation }) };
      found.push({ list, order: reader.number("volgorde") ?? Number.POSITIVE_INFINITY, entry });
    }
  }
  found.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  const ofList = (name: CodeListName) => found.filter(({ list }) => list === name).map(({ entry }) => entry);
  const names = Object.keys(EMPTY_CODE_LISTS) as CodeListName[];
  return { lists: Object.fromEntries(names.map((name) => [name, ofList(name)])) as unknown as CodeLists, issues };
}

function isListName(name: string): name is CodeListName {
  return name in EMPTY_CODE_LISTS;
}
