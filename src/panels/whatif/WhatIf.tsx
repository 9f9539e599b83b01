import { useEffect, useMemo, useRef, useState } from "react";
import { consequencesOf } from "@/domain/measures/consequences";
import type { WhatIf as Trial } from "@/domain/measures/whatIf";
import { selectMergers, selectRealSnapshot, selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { withTrial } from "@/state/trialActions";
import { touchedSentence, trialSentence, whatIfTexts } from "@/texts/whatIf";
import { keptSentence, lostWonSentence } from "@/texts/whatIfPartners";
import { bringIntoView } from "@/ui/bringIntoView";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { DayChoice } from "../dossier/DayChoice";
import PrintFacts from "../picture/PrintFacts";
import { Effects } from "./Effects";
import { Steps } from "./Steps";
import { TrialForm } from "./TrialForm";
import { TrialList } from "./TrialList";
import { useNews } from "./useNews";
import { useTrialSentences, useUndo } from "./useTrials";
import "../details/details.css";
import "../details/lists.css";
import "../details/notes.css";
import "../dossier/dossier.css";
import "../compare/compare.css";
import "./whatIf.css";

/** "Wat als": try who leaves, joins or merges, and read what follows. Nothing is saved; the address carries it. */
export default function WhatIf() {
  const { trials, sentences, undone, keys, nameOf } = useTrialSentences();
  const setTrials = useAppStore((state) => state.setTrials);
  const consequences = useTogether();
  const undo = useUndo();
  const isPrinting = useIsPrinting();
  const [news, setNews] = useNews();
  const status = useRef<HTMLParagraphElement>(null);
  /** What the form tried last: its consequences may lie below what is in sight. */
  const [tried, setTried] = useState<readonly Trial[]>();
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (tried && result.current) bringIntoView(result.current);
  }, [tried]);
  /** Tells what happened, and takes the focus of a button that goes away. */
  const tell = (text: string) => {
    setNews(text);
    status.current?.focus();
  };
  const tryOut = (trial: Trial) => {
    const next = withTrial(trials, trial);
    const sentence = trialSentence(trial, nameOf);
    const isAdded = next.length > trials.length;
    setTrials(next);
    setNews(isAdded ? whatIfTexts.added(sentence) : whatIfTexts.takenBack(sentence));
    if (isAdded) setTried(next);
  };
  const remove = (place: number) => {
    setTrials(trials.filter((_, i) => i !== place));
    tell(whatIfTexts.removed(sentences[place] ?? ""));
  };
  const takeBack =
    undo &&
    (() => {
      undo();
      tell(whatIfTexts.undone);
    });
  return (
    <article className="sk-dossier sk-compare sk-what-if">
      <header className="sk-dossier__header">
        <h2 className="sk-dossier__title">{whatIfTexts.title}</h2>
        <p className="sk-dossier__lead">
          {trials.length === 0
            ? isPrinting
              ? whatIfTexts.noTrial
              : whatIfTexts.lead
            : [
                ...undone.map((why, place) => why && `${sentences[place]}. ${why}`).filter(Boolean),
                touchedSentence(consequences.touched.map(({ after }) => after.partnership.name)),
                ...consequences.municipalities
                  .filter(({ into }) => into === undefined)
                  .flatMap(({ code, lost, won, kept }) => [
                    lostWonSentence(nameOf(code), lost.length, won.length),
                    keptSentence(nameOf(code), kept),
                  ]),
              ]
                .filter(Boolean)
                .join(" ")}
        </p>
        <PrintFacts />
        <p className="sk-quiet">{whatIfTexts.notSaved}</p>
        <DayChoice />
      </header>
      <TrialForm onTry={tryOut} />
      <p role="status" tabIndex={-1} ref={status} className="sk-what-if__news">
        {news}
      </p>
      <TrialList sentences={sentences} undone={undone} keys={keys} onRemove={remove} onUndo={takeBack} />
      {consequences.touched.length > 0 && (
        <section className="sk-answer" aria-labelledby="sk-what-if-together">
          <h3 id="sk-what-if-together" className="sk-what-if__result" tabIndex={-1} ref={result}>
            {trials.length > 1 ? whatIfTexts.together : whatIfTexts.consequences}
          </h3>
          <Effects consequences={consequences} hasNumbers />
        </section>
      )}
      <Steps />
    </article>
  );
}

/** What all trials do together, from reality on. */
function useTogether() {
  const trials = useAppStore((state) => state.trials);
  const before = useAppStore(selectRealSnapshot);
  const after = useAppStore(selectSnapshot);
  const mergers = useAppStore(selectMergers);
  return useMemo(() => consequencesOf(trials, before, after, mergers), [trials, before, after, mergers]);
}
