import { FlaskConical } from "lucide-react";
import { useMemo } from "react";
import { useAppStore } from "@/state/store";
import { bannerSentence, whatIfTexts } from "@/texts/whatIf";
import { useIsViewOn } from "../links/useIsViewOn";
import { VisitLink } from "../links/VisitLink";
import { useTrialSentences } from "./useTrials";
import "./trialBanner.css";

const { banner } = whatIfTexts;

/** Says above every view, and on paper, that what is shown is tried out; with the way to what follows, and back. */
export default function TrialBanner() {
  const { sentences, keys } = useTrialSentences();
  const isElsewhere = useAppStore((state) => state.view !== "wat-als");
  const isOn = useIsViewOn("wat-als");
  const isReady = useAppStore(({ load }) => load.status === "ready"); // names come with the data
  const setTrials = useAppStore((state) => state.setTrials);
  const toConsequences = useMemo(() => ({ view: "wat-als" as const, partnerships: [] }), []);
  const goBack = () => {
    setTrials([]);
    document.getElementById("inhoud")?.focus(); // this banner goes away, and the focus with it
  };
  if (!isReady) return null;
  return (
    <section className="sk-trial-banner" aria-label={banner.label}>
      <FlaskConical aria-hidden size={20} />
      <p className="sk-trial-banner__text">
        <strong>{bannerSentence(sentences)}</strong> {banner.notReal}
      </p>
      <p className="sk-trial-banner__ways">
        {isElsewhere && isOn && <VisitLink change={toConsequences}>{banner.toConsequences}</VisitLink>}
        <button type="button" className="sk-link-button" onClick={goBack}>
          {banner.back}
        </button>
      </p>
      {sentences.length > 1 && (
        <ol className="sk-trial-banner__all">
          {sentences.map((sentence, place) => (
            <li key={keys[place]}>{sentence}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
