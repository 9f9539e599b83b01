import { useMemo } from "react";
import { consequencesOf } from "@/domain/measures/consequences";
import { mergersOf } from "@/domain/mergers";
import type { Organisation } from "@/domain/organisation";
import type { TrialStep } from "@/domain/trialSteps";
import { selectOrganisationsPerStep, selectTrialSteps } from "@/state/selectTrialSteps";
import { useAppStore } from "@/state/store";
import { touchedSentence, whatIfTexts } from "@/texts/whatIf";
import { Effects } from "./Effects";
import { MergeDetails } from "./MergeDetails";
import { useTrialSentences } from "./useTrials";

/** Each trial on its own. A single one is told above already, unless there is more to say of it. */
export function Steps() {
  const { sentences, keys, undone, problems } = useTrialSentences();
  const steps = useAppStore(selectTrialSteps);
  const organisations = useAppStore(selectOrganisationsPerStep);
  const isOnly = steps.length === 1;
  return steps
    .map((step, place) => ({ step, place }))
    .filter(({ step: { trial, problem } }) => !isOnly || problem || trial.kind === "merge")
    .map(({ step, place }) => (
      <section key={keys[place]} className="sk-answer" aria-labelledby={`sk-step-${place}`}>
        <h3 id={`sk-step-${place}`}>
          {isOnly ? whatIfTexts.handedOver : whatIfTexts.step(place + 1, sentences[place] ?? "")}
        </h3>
        {undone[place] && <p className="sk-note">{undone[place]}</p>}
        {problems[place] ? (
          <p className="sk-note">{problems[place]}</p>
        ) : (
          <Step step={step} organisations={organisations[place]} isOnly={isOnly} />
        )}
      </section>
    ));
}

interface StepProps {
  readonly step: TrialStep;
  /** By code, as they are after this step. */
  readonly organisations: ReadonlyMap<string, Organisation> | undefined;
  readonly isOnly: boolean;
}

function Step({ step, organisations, isOnly }: StepProps) {
  const { trial, before, after } = step;
  const consequences = useMemo(
    () => consequencesOf([trial], before, after, mergersOf([trial])),
    [trial, before, after],
  );
  return (
    <>
      {!isOnly && <p>{touchedSentence(consequences.touched.map(({ after: now }) => now.partnership.name))}</p>}
      {trial.kind === "merge" && <MergeDetails municipality={trial.municipality} into={trial.into} before={before} />}
      {!isOnly && <Effects consequences={consequences} organisations={organisations} />}
    </>
  );
}
