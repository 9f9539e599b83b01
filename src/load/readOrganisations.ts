import type { Issue, Read } from "@/domain/issue";
import { ORGANISATION_KINDS, type Organisation, type OrganisationKind } from "@/domain/organisation";
import { normaliseCode } from "./normaliseCode";
import type { CsvTable } from "./parseCsv";
import { missingColumns, RowReader } from "./rowReader";

/** Reads `organisaties.csv`; a row without code or name is rejected, an unknown kind becomes "overig". */
export function readOrganisations(file: string, table: CsvTable): Read<Organisation> {
  const issues: Issue[] = [...table.issues, ...missingColumns(file, table, ["code", "naam", "soort"])];
  if (issues.some(({ problem }) => problem === "column-missing")) return { items: [], issues };
  const seen = new Set<string>();
  const items = table.items.flatMap((row): Organisation[] => {
    const reader = new RowReader(file, row, issues);
    const [code, name] = [normaliseCode(reader.text("code") ?? ""), reader.text("naam")];
    if (!code || !name) reader.report(code ? "naam" : "code", "value-missing", "rejected");
    else if (seen.has(code)) reader.report("code", "id-duplicate", "rejected");
    else {
      seen.add(code);
      return [describe(reader, code, name)];
    }
    return [];
  });
  return { items, issues };
}

function describe(reader: RowReader, code: string, name: string): Organisation {
  const from = reader.date("bestaat_vanaf");
  const until = reader.date("bestaat_tot");
  const parts = reader.values("opgesplitst_in").map(normaliseCode);
  return {
    code,
    name,
    kind: kindOf(reader),
    province: reader.text("provincie"),
    inhabitants: reader.number("inwoners"),
    areaKm2: reader.number("oppervlakte_km2"),
    councilSeats: reader.number("raadszetels"),
    website: reader.link("website"),
    existsFrom: from,
    existsUntil: until,
    successor: normaliseCode(reader.text("opgegaan_in") ?? "") || undefined,
    ...(parts.length > 0 && { splitInto: parts }),
  };
}

function kindOf(reader: RowReader): OrganisationKind {
  const text = reader.text("soort") ?? "";
  const kind = ORGANISATION_KINDS.find((known) => known === text);
  if (!kind) reader.report("soort", text ? "code-unknown" : "value-missing", "repaired");
  return kind ?? "overig";
}
