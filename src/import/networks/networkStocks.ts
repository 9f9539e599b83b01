import type { Stock } from "../stock";
import { NETWORKS } from "../tables/columns";
import type { DataTables } from "../tables/dataTables";
import type { Row } from "../tables/table";
import { cooperationStocks, organisationStock } from "../tables/tableStocks";

/** True for a row of `samenwerkingsverbanden.csv` that the import of networks made. */
export function isNetwork({ zekerheid = "" }: Row): boolean {
  return zekerheid !== "";
}

/** The networks and their participations. */
export function networkStocks(before: DataTables, after: DataTables): Stock[] {
  return cooperationStocks(before, after, isNetwork);
}

/** The parties that only the list of networks names: they come and go with a few networks, so many may go at once. */
export function partyStock(before: DataTables, after: DataTables): Stock {
  return organisationStock(before, after, ({ bron }) => bron === NETWORKS);
}
