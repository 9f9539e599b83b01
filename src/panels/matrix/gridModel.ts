import { classesFor, classIndexOf, type NumberClass } from "@/domain/classes";
import { blockOrder, columnOrder } from "@/domain/measures/blockOrder";
import { type SharedMatrix, sharedMatrix } from "@/domain/measures/sharedMatrix";
import { compareNames } from "@/domain/names";
import type { Organisation } from "@/domain/organisation";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { CLASS_LIMIT } from "@/scene/sceneClasses";
import type { Visit } from "@/state/appState";
import { formatNumber } from "@/texts/format";
import { type MatrixKind, memberCellLabel, memberCellText, sharedCellLabel } from "@/texts/matrix";

/** A row or a column. */
export interface Line {
  readonly code: string;
  readonly name: string;
}

/** What one cell shows and says. */
export interface GridCell {
  readonly text: string;
  /** The whole cell in words. */
  readonly label: string;
  /** Class of its tint, from 0; none when absent. */
  readonly tint?: number;
}

/** A matrix as pure data: lines, cells by place, and where each cell leads. */
export interface GridModel {
  readonly kind: MatrixKind;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** How many classes of tint there are. */
  readonly tints: number;
  /** The numbers that each tint stands for; none where a tint says who takes part. */
  readonly classes: readonly NumberClass[];
  /** True where a cell cannot tell whether someone takes part. */
  readonly hasUnknown: boolean;
  readonly cellAt: (row: Line, column: Line) => GridCell;
  readonly visitAt: (row: Line, column: Line) => Partial<Visit>;
}

export type MatrixOrder = "blocks" | "name";

/** Shared partnerships of all pairs of these municipalities, in order of name. */
export function matrixOf(
  partnerships: readonly PartnershipOnDate[],
  municipalities: readonly Organisation[],
): SharedMatrix {
  const codes = [...municipalities].sort((a, b) => compareNames(a.name, b.name)).map(({ code }) => code);
  return sharedMatrix(
    partnerships.map(({ members }) => members),
    codes,
  );
}

/** The codes of a matrix in the chosen order. */
export function orderOf(matrix: SharedMatrix, order: MatrixOrder): readonly string[] {
  return order === "name" ? matrix.codes : blockOrder(matrix);
}

/** Municipalities by municipalities: how many partnerships they share. */
export function sharedModel(matrix: SharedMatrix, rows: readonly Line[]): GridModel {
  const size = matrix.codes.length;
  const classes = classesFor(
    matrix.values.filter((_, index) => index % (size + 1) !== 0), // without the diagonal
    CLASS_LIMIT,
  );
  return {
    kind: "shared",
    rows,
    columns: rows,
    tints: classes.length,
    classes,
    hasUnknown: false,
    cellAt: (row, column) => {
      const count = matrix.between(row.code, column.code);
      const isSelf = row.code === column.code;
      const tint = isSelf || count === 0 ? undefined : classIndexOf(classes, count);
      return { text: formatNumber(count), label: sharedCellLabel(row.name, column.name, count), tint };
    },
    visitAt: (row, column) =>
      row.code === column.code
        ? { view: "kaart", municipalities: [row.code], partnerships: [] }
        : { view: "vergelijk", municipalities: [row.code, column.code], partnerships: [] },
  };
}

/** Municipalities by partnerships: who takes part in what. */
export function membersModel(
  partnerships: readonly PartnershipOnDate[],
  rows: readonly Line[],
  order: MatrixOrder,
): GridModel {
  const entries = new Map(partnerships.map((entry) => [entry.partnership.id, entry]));
  const members = new Map(partnerships.map((entry) => [entry.partnership.id, new Set(entry.members)]));
  const codes = rows.map(({ code }) => code);
  const ids = columnOrder(
    partnerships.map((entry) => ({ id: entry.partnership.id, members: entry.members })),
    codes,
  );
  const columns = ids.map((id) => ({ code: id, name: entries.get(id)?.partnership.name ?? id }));
  if (order === "name") columns.sort((a, b) => compareNames(a.name, b.name));
  const isMember = (municipality: string, id: string) => {
    if (members.get(id)?.has(municipality)) return true;
    return entries.get(id)?.partnership.hasAllParticipants ? false : undefined;
  };
  return {
    kind: "members",
    rows,
    columns,
    tints: 1,
    classes: [],
    hasUnknown: rows.some((row) => columns.some((column) => isMember(row.code, column.code) === undefined)),
    cellAt: (row, column) => {
      const holds = isMember(row.code, column.code);
      const label = memberCellLabel(row.name, column.name, holds);
      return { text: memberCellText(holds), label, tint: holds ? 0 : undefined };
    },
    visitAt: (_, column) => ({ municipalities: [], partnerships: [column.code] }),
  };
}
