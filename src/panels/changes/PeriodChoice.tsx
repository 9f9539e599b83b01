import { type ReactNode, useId } from "react";
import { electionsBefore } from "@/domain/councilElections";
import { yearsBefore } from "@/domain/dates";
import { sinceOf } from "@/state/since";
import { useAppStore } from "@/state/store";
import { changesTexts } from "@/texts/changes";
import { DayField } from "@/ui/DayField";
import { MunicipalityOptions } from "../dossier/MunicipalityOptions";

/** The two days and the municipality, and periods that many people ask for. */
export function PeriodChoice({ municipality = "" }: { readonly municipality: string | undefined }) {
  const id = useId();
  const since = useAppStore(sinceOf);
  const day = useAppStore((state) => state.referenceDate);
  const setSince = useAppStore((state) => state.setSince);
  const setReferenceDate = useAppStore((state) => state.setReferenceDate);
  const choose = useAppStore((state) => state.chooseMunicipality);
  return (
    <fieldset className="sk-period">
      <legend className="sk-hidden">{changesTexts.choice}</legend>
      <Field id={`${id}-from`} label={changesTexts.from}>
        <DayField id={`${id}-from`} value={since} onChange={setSince} />
      </Field>
      <Field id={`${id}-to`} label={changesTexts.to}>
        <DayField id={`${id}-to`} value={day} onChange={setReferenceDate} />
      </Field>
      <Field id={`${id}-who`} label={changesTexts.municipality}>
        <select
          id={`${id}-who`}
          className="sk-select sk-dossier__select"
          value={municipality}
          onChange={({ target }) => choose(target.value || undefined)}
        >
          <option value="">{changesTexts.wholeArea}</option>
          <MunicipalityOptions />
        </select>
      </Field>
      <Presets />
    </fieldset>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <p className="sk-period__field">
      <label htmlFor={id}>{label}</label>
      {children}
    </p>
  );
}

/** First days that many people ask for, counted back from the reference date. */
function Presets() {
  const day = useAppStore((state) => state.referenceDate);
  const since = useAppStore(sinceOf);
  const setSince = useAppStore((state) => state.setSince);
  const elections = electionsBefore(day);
  const usual = yearsBefore(day, 1);
  const presets = [
    { label: changesTexts.lastYear, from: usual },
    ...(elections ? [{ label: changesTexts.sinceElections(elections), from: elections }] : []),
    { label: changesTexts.lastFiveYears, from: yearsBefore(day, 5) },
  ];
  return (
    <fieldset className="sk-period__presets">
      <legend className="sk-hidden">{changesTexts.presets}</legend>
      {presets.map(({ label, from }) => (
        <button
          key={label}
          type="button"
          className="sk-button-quiet"
          aria-pressed={since === from}
          onClick={() => setSince(from === usual ? "" : from)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
