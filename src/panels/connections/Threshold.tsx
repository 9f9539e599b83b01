import { useId, useRef } from "react";
import type { Links } from "@/domain/measures/links";
import { useAppStore } from "@/state/store";
import { connectionTexts, minimumCounts, minimumValue } from "@/texts/connections";
import "../../ui/slider.css";

/** From how many shared partnerships on a pair is drawn, with what that gives; nothing where no pair shares anything. */
export function Threshold({ links }: { readonly links: Links }) {
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const isOwnNumber = useAppStore(({ minimum }) => minimum > 0);
  const setMinimum = useAppStore((state) => state.setMinimum);
  const { from, most } = links;
  if (most === 0) return null;
  const reset = () => {
    setMinimum(0);
    slider.current?.focus(); // the button goes away, the slider stays
  };
  return (
    <div className="sk-connections__field">
      <label htmlFor={id}>{connectionTexts.minimum}</label>
      <span className="sk-connections__slide">
        <input
          ref={slider}
          id={id}
          type="range"
          className="sk-slider"
          min={1}
          max={Math.max(most, from)}
          value={from}
          aria-valuetext={minimumValue(links)}
          onChange={({ target }) => setMinimum(target.valueAsNumber)}
        />
        <output htmlFor={id} className="sk-connections__number" aria-hidden="true">
          {from}
        </output>
      </span>
      <p className="sk-quiet sk-connections__counts" aria-hidden="true">
        {minimumCounts(links)}
      </p>
      {isOwnNumber && (
        <button type="button" className="sk-button-quiet" onClick={reset}>
          {connectionTexts.automatic}
        </button>
      )}
    </div>
  );
}
