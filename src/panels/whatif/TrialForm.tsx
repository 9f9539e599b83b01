import { Button } from "@nl-design-system-candidate/button-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { WhatIf } from "@/domain/measures/whatIf";
import { selectMergers } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { whatIfTexts } from "@/texts/whatIf";
import { MunicipalityOptions } from "../dossier/MunicipalityOptions";
import { PartnershipOptions } from "./PartnershipOptions";
import { SuccessorOptions } from "./SuccessorOptions";

type Kind = WhatIf["kind"];

const KINDS: readonly Kind[] = ["leave", "join", "merge"];

/** What to try, by native fields: every list holds only what makes sense after the fields before it. */
export function TrialForm({ onTry }: { readonly onTry: (trial: WhatIf) => void }) {
  const mergers = useAppStore(selectMergers);
  const chosen = useAppStore((state) => state.municipalities[0] ?? "");
  const [kind, setKind] = useState<Kind>("leave");
  const [picked, setPicked] = useState(chosen);
  const [other, setOther] = useState("");
  const municipality = mergers.get(picked) ?? picked;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOther("");
    onTry(trialOf(kind, municipality, other));
  };
  return (
    <form className="sk-try" onSubmit={submit}>
      <KindChoice
        chosen={kind}
        onChoose={(next) => {
          setKind(next);
          setOther("");
        }}
      />
      <Field
        label={whatIfTexts.municipality[kind]}
        value={municipality}
        onChoose={(code) => {
          setPicked(code);
          setOther("");
        }}
      >
        <option value="">{whatIfTexts.chooseMunicipality}</option>
        <MunicipalityOptions />
      </Field>
      <Field label={whatIfTexts.other[kind]} value={other} onChoose={setOther}>
        <option value="">{firstOption(kind, municipality)}</option>
        {municipality &&
          (kind === "merge" ? (
            <SuccessorOptions municipality={municipality} />
          ) : (
            <PartnershipOptions kind={kind} municipality={municipality} />
          ))}
      </Field>
      <Button purpose="primary" type="submit" label={whatIfTexts.submit} />
    </form>
  );
}

function trialOf(kind: Kind, municipality: string, other: string): WhatIf {
  return kind === "merge" ? { kind, municipality, into: other } : { kind, municipality, partnership: other };
}

function firstOption(kind: Kind, municipality: string): string {
  if (!municipality) return whatIfTexts.firstMunicipality;
  return kind === "merge" ? whatIfTexts.chooseMunicipality : whatIfTexts.choosePartnership;
}

function KindChoice({ chosen, onChoose }: { readonly chosen: Kind; readonly onChoose: (kind: Kind) => void }) {
  const name = useId();
  return (
    <fieldset className="sk-try__kinds">
      <legend>{whatIfTexts.form}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="sk-try__kind">
          <input type="radio" name={name} checked={kind === chosen} onChange={() => onChoose(kind)} />
          {whatIfTexts.kinds[kind]}
        </label>
      ))}
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A native list that must be filled in; the browser says so itself, in the language of the visitor. */
function Field({ label, value, onChoose, children }: FieldProps) {
  const id = useId();
  return (
    <p className="sk-try__field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="sk-select sk-dossier__select"
        required
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {children}
      </select>
    </p>
  );
}
