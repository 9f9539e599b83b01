/** Why a source or an existing table cannot be used. */
export type FaultKind =
  | "empty"
  | "cut-off"
  | "gzip-damaged"
  | "not-utf8"
  | "not-xml"
  | "not-register"
  | "register-incomplete"
  | "table-damaged"
  | "source-damaged"
  | "columns-missing"
  | "rows-missing"
  | "codes-wrong"
  | "organisations-missing";

/** Stops an import as a whole: tables made from half a source would be worse than old tables. */
export class ImportFault extends Error {
  readonly kind: FaultKind;
  /** Where or what, for someone who has to look into it; may be empty. */
  readonly detail: string;

  constructor(kind: FaultKind, detail = "") {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
    this.detail = detail;
  }
}
