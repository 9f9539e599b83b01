interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

/** Buttons of which one is pressed, with their label before them. */
export function Switch<T extends string>({ label, options, names, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className="sk-switch">
      <legend className="sk-switch__label">{label}</legend>
      <div className="sk-order">
        {options.map((option) => (
          <button
            key={option}
            type="button"
            className="sk-order__button"
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
