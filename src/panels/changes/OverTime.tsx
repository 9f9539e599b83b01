import { type CSSProperties, useId } from "react";
import { changesOverTime, type Stretch } from "@/domain/measures/changesOverTime";
import type { ChangesInScope } from "@/state/selectChanges";
import { changesTexts, overTimeCaption, partialYears } from "@/texts/changes";
import { formatNumber, shortDate } from "@/texts/format";
import { Answer } from "../dossier/Answer";
import { OverTimePicture } from "./OverTimePicture";

/** Fewer changes than this are told by their dates alone. */
const LEAST = 3;

/** The region scrolls, so the keyboard must be able to reach it. */
const FOCUSABLE = { tabIndex: 0 };

/** When partnerships began and ended: a table whose numbers stand on bars. */
export function OverTime({ found: { changes, days } }: { readonly found: ChangesInScope }) {
  const id = useId();
  if (changes.begun.length + changes.ended.length < LEAST) return null;
  const stretches = changesOverTime(changes, days);
  const isByMonth = stretches.every(({ date }) => date.length === 7);
  const most = Math.max(...stretches.flatMap(({ begun, ended }) => [begun, ended]));
  return (
    <Answer question={changesTexts.questions.overTime} sentences={[]}>
      <p className="sk-quiet" id={id}>
        {overTimeCaption(isByMonth)}. {!isByMonth && partialYears(days)}
      </p>
      <OverTimePicture stretches={stretches} isByMonth={isByMonth} days={days} />
      <section className="sk-over-time" aria-label={changesTexts.overTimeRegion} {...FOCUSABLE}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <td />
              {stretches.map(({ date }) => (
                <th key={date} scope="col">
                  {shortDate(date)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row kind="begun" stretches={stretches} most={most} />
            <Row kind="ended" stretches={stretches} most={most} />
          </tbody>
        </table>
      </section>
    </Answer>
  );
}

interface RowProps {
  readonly kind: "begun" | "ended";
  readonly stretches: readonly Stretch[];
  /** The number with the longest bar. */
  readonly most: number;
}

function Row({ kind, stretches, most }: RowProps) {
  return (
    <tr className={`sk-over-time__row sk-over-time__row--${kind}`}>
      <th scope="row">{changesTexts[kind]}</th>
      {stretches.map((stretch) => (
        <td key={stretch.date}>
          <NumberOnBar number={stretch[kind]} most={most} />
        </td>
      ))}
    </tr>
  );
}

function NumberOnBar({ number, most }: { readonly number: number; readonly most: number }) {
  if (number === 0) return <span className="sk-quiet">{formatNumber(number)}</span>;
  const part = { "--sk-part": number / most } as CSSProperties;
  return (
    <span className="sk-over-time__bar" style={part}>
      {formatNumber(number)}
    </span>
  );
}
