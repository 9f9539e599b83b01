import type { Dataset } from "@/domain/dataset";
import { joinDataset } from "@/load/joinDataset";
import type { CsvTable } from "@/load/parseCsv";
import { readOrganisations } from "@/load/readOrganisations";
import { readParticipations } from "@/load/readParticipations";
import { readPartnerships } from "@/load/readPartnerships";
import { ImportFault } from "../fault";
import type { DataTables, TableName } from "./dataTables";

/**
 * The tables as the map reads them, so that an import that builds on them counts as the map does: ended municipalities
 * for their successor, participants by day. Without code lists, sources and boundaries.
 *
 * @throws ImportFault `organisations-missing` when there is no current municipality
 */
export function tableDataset(tables: DataTables): Dataset {
  const read = <T>(name: TableName, reader: (file: string, table: CsvTable) => T) =>
    reader(name, csvTable(tables[name]));
  const organisations = new Map(
    read("organisaties.csv", readOrganisations).items.map((organisation) => [organisation.code, organisation]),
  );
  const partnerships = read("samenwerkingsverbanden.csv", (file, table) => readPartnerships(file, table, undefined));
  const partnershipIds = new Set(partnerships.items.map(({ partnership }) => partnership.id));
  const participations = read("deelnames.csv", (file, table) =>
    readParticipations(file, table, { partnershipIds, organisations, bodies: undefined }),
  );
  const dataset = joinDataset(
    {
      organisations,
      partnerships: partnerships.items,
      participations: participations.items,
      sources: [],
      issues: [],
    },
    { partnerships: "samenwerkingsverbanden.csv", organisations: "organisaties.csv" },
  );
  if (dataset.municipalities.length === 0) throw new ImportFault("organisations-missing");
  return dataset;
}

function csvTable({ columns, rows }: DataTables[TableName]): CsvTable {
  return { columns, items: rows.map((cells, index) => ({ line: index + 2, cells })), issues: [] };
}
