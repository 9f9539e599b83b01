import type { Held, Stock } from "../stock";
import type { DataTables } from "./dataTables";
import type { Row, Table } from "./table";

type IsOwn = (row: Row) => boolean;

/**
 * Partnerships of one import and their participations. Another period of the same participant is no other participation:
 * a date that the source mends would look like a loss.
 *
 * @param isOwn true for the rows of `samenwerkingsverbanden.csv` that the import makes
 */
export function cooperationStocks(before: DataTables, after: DataTables, isOwn: IsOwn): Stock[] {
  const partnerships = (tables: DataTables) => tables["samenwerkingsverbanden.csv"].rows.filter(isOwn);
  return [
    stock("samenwerkingsverbanden", before, after, (tables) =>
      held(
        partnerships(tables),
        ({ id }) => id,
        ({ id, naam }) => `${id} ${naam}`,
      ),
    ),
    stock("deelnames", before, after, (tables) => {
      const ids = new Set(partnerships(tables).map(({ id }) => id));
      const rows = tables["deelnames.csv"].rows.filter(({ verband }) => ids.has(verband));
      return held(rows, ({ verband, organisatie }) => `${verband} ${organisatie}`);
    }),
  ];
}

/** Organisations of one import. */
export function organisationStock(before: DataTables, after: DataTables, isOwn: IsOwn): Stock {
  return stock("organisaties", before, after, (tables) =>
    held(
      tables["organisaties.csv"].rows.filter(isOwn),
      ({ code }) => code,
      ({ code, naam }) => `${code} ${naam}`,
    ),
  );
}

/** Places: all of one import. */
export function placeStock(before: DataTables, after: DataTables): Stock {
  return stock("woonplaatsen", before, after, (tables) =>
    held(tables["woonplaatsen.csv"].rows, ({ plaats, gemeente }) => `${gemeente} ${plaats}`),
  );
}

/** The municipalities in each division of `indelingen.csv`; rows of staff count on both sides. */
export function divisionStocks(before: Table, after: Table): Stock[] {
  const codes = new Set(before.rows.map(({ indeling = "" }) => indeling));
  return [...codes].map((code) =>
    stock(`gemeenten in ${code}`, before, after, ({ rows }) =>
      held(
        rows.filter(({ indeling }) => indeling === code),
        ({ gemeente }) => gemeente,
        ({ gemeente, regio }) => `${gemeente} ${regio}`,
      ),
    ),
  );
}

function stock<T>(subject: string, before: T, after: T, heldIn: (tables: T) => Held): Stock {
  return { subject, earlier: heldIn(before), now: heldIn(after) };
}

function held(rows: readonly Row[], keyOf: (row: Row) => string | undefined, nameOf = keyOf): Held {
  return new Map(rows.map((row) => [keyOf(row) ?? "", nameOf(row) ?? ""]));
}
