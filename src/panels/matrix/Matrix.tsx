import { useDeferredValue, useMemo } from "react";
import { isInArea } from "@/domain/area";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset, selectFilterResult, selectIsFiltered } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { areaInSentence } from "@/texts/map";
import { leftOutSentence, type MatrixKind, matrixScope, matrixTexts, matrixTitle } from "@/texts/matrix";
import { withWholeDates } from "@/texts/wholeDates";
import { Switch } from "@/ui/Switch";
import { ClearFilters } from "../details/ClearFilters";
import { UnevenCoverage } from "../details/UnevenCoverage";
import { useTriedTitle } from "../links/useTriedTitle";
import PrintFacts from "../picture/PrintFacts";
import { type Line, type MatrixOrder, matrixOf, membersModel, orderOf, sharedModel } from "./gridModel";
import { MatrixPicture } from "./MatrixPicture";
import { MatrixView } from "./MatrixView";
import { MemberTable } from "./MemberTable";
import { PairTable } from "./PairTable";
import "../details/details.css";
import "../details/lists.css";
import "../details/notes.css";
import "../dossier/dossier.css";
import "./matrix.css";
import "./matrixTable.css";

const KINDS: readonly MatrixKind[] = ["shared", "members"];
const ORDERS: readonly MatrixOrder[] = ["blocks", "name"];

/** "Matrix": the municipalities of the area against each other, or against the partnerships; and the same as a list. */
export default function Matrix() {
  const { organisations } = useAppStore(selectDataset);
  const area = useAppStore((state) => state.area);
  const isFiltered = useAppStore(selectIsFiltered);
  const day = useAppStore((state) => state.referenceDate);
  const kind = useAppStore(({ columns }) => (columns === "verbanden" ? "members" : "shared"));
  const order = useAppStore(({ ordering }) => (ordering === "naam" ? "name" : "blocks"));
  const { model, matrix, partnerships } = useModel(kind, order);
  const title = useTriedTitle(matrixTitle({ kind, area: areaInSentence(organisations.get(area)?.name), day }));
  const rule = order === "blocks" ? matrixTexts.orderRule[kind] : "";
  const scope = useScope(partnerships, model.rows);
  const isEmpty = partnerships.length === 0 || model.rows.length === 0;
  return (
    <article className="sk-matrix-page">
      <h2 className="sk-matrix-page__title">{withWholeDates(title)}</h2>
      <PrintFacts />
      {/* paper has a legend, and what is counted under the drawing */}
      <p className="sk-matrix-page__read sk-off-paper">
        {matrixTexts.read[kind]} {model.hasUnknown && matrixTexts.read.unknown} {scope}
      </p>
      <UnevenCoverage areas={[area]} />
      <div className="sk-matrix-page__switches">
        <Switch
          label={matrixTexts.kind.label}
          options={KINDS}
          names={matrixTexts.kind}
          chosen={kind}
          onChoose={chooseKind}
        />
        <Switch
          label={matrixTexts.order.label}
          options={ORDERS}
          names={matrixTexts.order}
          chosen={order}
          onChoose={chooseOrder}
        />
      </div>
      {isEmpty ? (
        <div className="sk-matrix-page__empty">
          <p>{matrixTexts.nothing}</p>
          {isFiltered && <ClearFilters />}
        </div>
      ) : (
        <>
          <MatrixPicture title={title} model={model} rule={rule} scope={scope} />
          <MatrixView key={kind} model={model} />
          {rule && <p className="sk-matrix-page__rule sk-quiet sk-off-paper">{rule}</p>}
          {kind === "shared" ? (
            <PairTable matrix={matrix} />
          ) : (
            <MemberTable partnerships={partnerships} municipalities={model.rows} />
          )}
        </>
      )}
    </article>
  );
}

/** Over what the matrix counts, in a sentence. */
function useScope(partnerships: readonly PartnershipOnDate[], municipalities: readonly Line[]): string {
  const isFiltered = useAppStore(selectIsFiltered);
  return useMemo(() => {
    const codes = new Set(municipalities.map(({ code }) => code));
    const without = partnerships.filter(({ members }) => !members.some((code) => codes.has(code))).length;
    const scope = matrixScope(municipalities.length, partnerships.length, isFiltered);
    return `${scope} ${leftOutSentence(without)}`.trim();
  }, [partnerships, municipalities, isFiltered]);
}

function chooseKind(kind: MatrixKind): void {
  useAppStore.setState({ columns: kind === "members" ? "verbanden" : "gemeenten" });
}

function chooseOrder(order: MatrixOrder): void {
  useAppStore.setState({ ordering: order === "name" ? "naam" : "blokken" });
}

/** The matrix of what passes the filters; the filters themselves answer first, the ordering may follow. */
function useModel(kind: MatrixKind, order: MatrixOrder) {
  const dataset = useAppStore(selectDataset);
  const area = useDeferredValue(useAppStore((state) => state.area));
  const visible = useDeferredValue(useAppStore(selectFilterResult).visible);
  const matrix = useMemo(() => {
    const inArea = dataset.municipalities.filter(({ province }) => isInArea(province ? [province] : [], area));
    return matrixOf(visible, inArea);
  }, [dataset, visible, area]);
  const rows = useMemo(
    () => orderOf(matrix, order).map((code) => ({ code, name: dataset.organisations.get(code)?.name ?? code })),
    [matrix, order, dataset],
  );
  const model = useMemo(
    () => (kind === "shared" ? sharedModel(matrix, rows) : membersModel(visible, rows, order)),
    [kind, matrix, rows, visible, order],
  );
  return { model, matrix, partnerships: visible };
}
