import "./switch.css";

interface Props<T extends string> {
  readonly label: string;
  /** True when what stands around the switch says enough to who sees it. */
  readonly isLabelHidden?: boolean;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

/** Buttons in a row of which one is pressed. */
export function Switch<T extends string>({ label, isLabelHidden, options, names, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className="sk-switch">
      <legend className={isLabelHidden ? "sk-hidden" : "sk-switch__label"}>{label}</legend>
      <div className="sk-switch__options">
        {options.map((option) => (
          <button
            key={option}
            type="button"
            className="sk-switch__option"
            aria-pressed={option === chosen}
            onClick={() => onChoose(option)}
          >
            {names[option]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
