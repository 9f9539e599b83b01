import type { Stock } from "../stock";
import { REGISTER } from "../tables/columns";
import type { DataTables } from "../tables/dataTables";
import type { Row } from "../tables/table";
import { cooperationStocks, organisationStock, placeStock } from "../tables/tableStocks";

/** What the import of the register holds in the tables. */
export function rooStocks(before: DataTables, after: DataTables): Stock[] {
  const isOwn = ({ bron }: Row) => bron === REGISTER;
  return [
    ...cooperationStocks(before, after, isOwn),
    organisationStock(before, after, isOwn),
    placeStock(before, after),
  ];
}
