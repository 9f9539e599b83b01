import { useTrialSentences } from "./useTrials";

/** The steps in order, each short and with what undoes it; nothing for a single one, which the banner tells itself. */
export function BannerSteps() {
  const { sentences, keys, undone } = useTrialSentences();
  if (sentences.length < 2) return null;
  return (
    <ol className="sk-trial-banner__all">
      {sentences.map((sentence, place) => (
        <li key={keys[place]}>
          {sentence}. {undone[place]}
        </li>
      ))}
    </ol>
  );
}
