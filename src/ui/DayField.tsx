import { type Ref, useEffect, useState } from "react";

interface Props {
  readonly id: string;
  /** A whole date, "2026-05-16". */
  readonly value: string;
  /** Only called with a whole date of a plausible year. */
  readonly onChange: (day: string) => void;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A year that someone is still typing passes through the first centuries. */
const EARLIEST = "1900-01-01";

/** A field for one day that waits until what is typed is a day, and forgets half a day when it is left. */
export function DayField({ id, value, onChange, describedBy, ref }: Props) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const change = (typed: string) => {
    setDraft(typed);
    if (typed.length === 10 && typed >= EARLIEST) onChange(typed);
  };
  return (
    <input
      ref={ref}
      id={id}
      type="date"
      className="utrecht-textbox utrecht-textbox--html-input"
      aria-describedby={describedBy}
      value={draft}
      min={EARLIEST}
      onChange={(event) => change(event.target.value)}
      onBlur={() => setDraft(value)}
    />
  );
}
