import { useId } from "react";
import { shareTexts } from "@/texts/share";

/** Heights of a frame in pixels: lower shows no map, higher than this is a mistake in typing. */
export const LEAST_HEIGHT = 320;
export const MOST_HEIGHT = 4000;
/** Suits most columns. */
export const USUAL_HEIGHT = 640;

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

/** The height of the frame in pixels. */
export function HeightField({ value, onChange }: HeightProps) {
  const id = useId();
  return (
    <div className="sk-embed-height">
      <label htmlFor={id}>{shareTexts.pixels}</label>
      <input
        id={id}
        type="number"
        className="utrecht-textbox utrecht-textbox--html-input"
        min={LEAST_HEIGHT}
        max={MOST_HEIGHT}
        step={10}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
