import { useTrialSentences } from "./useTrials";

/** The steps in order, each short and with what undoes it or why it changes nothing; nothing for a single one, which the banner tells itself. */
export function BannerSteps() {
  const { sentences, keys, undone, problems } = useTrialSentences();
  if (sentences.length < 2) return null;
  return (
    <ol className="sk-trial-banner__all">
      {sentences.map((sentence, place) => (
        <li key={keys[place]}>
          {sentence}. {undone[place] || problems[place]}
        </li>
      ))}
    </ol>
  );
}
