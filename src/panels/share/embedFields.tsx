import { useId } from "react";
import { heightSentence, shareTexts } from "@/texts/share";
import { LEAST_HEIGHT, MOST_HEIGHT, usableHeight } from "./embedHeight";

interface CheckBoxProps {
  readonly label: string;
  readonly isChecked: boolean;
  /** Id of what says more about it. */
  readonly describedBy?: string;
  readonly onChange: () => void;
}

/** One thing that is on or off. */
export function CheckBox({ label, isChecked, describedBy, onChange }: CheckBoxProps) {
  return (
    <label className="sk-check">
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input sk-check__box"
        checked={isChecked}
        aria-describedby={describedBy}
        onChange={onChange}
      />
      {label}
    </label>
  );
}

interface HeightProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The height of the frame in pixels; says so when the code has another one than what is typed. */
export function HeightField({ value, onChange }: HeightProps) {
  const id = useId();
  const used = usableHeight(value);
  const isUsed = Number(value) === used;
  return (
    <div className="sk-embed-height">
      <label htmlFor={id}>{shareTexts.pixels}</label>
      <input
        id={id}
        type="number"
        className="utrecht-textbox utrecht-textbox--html-input"
        min={LEAST_HEIGHT}
        max={MOST_HEIGHT}
        value={value}
        aria-invalid={!isUsed}
        aria-describedby={isUsed ? undefined : `${id}-used`}
        onChange={(event) => onChange(event.target.value)}
      />
      {!isUsed && (
        <p id={`${id}-used`} className="sk-embed-height__used">
          {heightSentence(LEAST_HEIGHT, MOST_HEIGHT, used)}
        </p>
      )}
    </div>
  );
}
