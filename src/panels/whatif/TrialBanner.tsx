import { FlaskConical } from "lucide-react";
import { useId, useMemo, useState } from "react";
import { useAppStore } from "@/state/store";
import { bannerSentence, whatIfTexts } from "@/texts/whatIf";
import { useLayout } from "@/ui/useLayout";
import { useIsViewOn } from "../links/useIsViewOn";
import { VisitLink } from "../links/VisitLink";
import { BannerSteps } from "./BannerSteps";
import { useTrialSentences } from "./useTrials";
import "./trialBanner.css";

const { banner } = whatIfTexts;

/**
 * Says above every view, and on paper, that what is shown is tried out; with the steps, the way to what follows, and
 * back. A phone shows one line of it and unfolds the rest, because it needs the room for the view.
 */
export default function TrialBanner() {
  const { sentences, problems } = useTrialSentences();
  const isElsewhere = useAppStore((state) => state.view !== "wat-als");
  const isOn = useIsViewOn("wat-als");
  const isReady = useAppStore(({ load }) => load.status === "ready"); // names come with the data
  const setTrials = useAppStore((state) => state.setTrials);
  const toConsequences = useMemo(() => ({ view: "wat-als" as const, partnerships: [] }), []);
  const isPhone = useLayout() === "phone";
  const [isOpen, setIsOpen] = useState(false);
  const rest = useId();
  const goBack = () => {
    setTrials([]);
    document.getElementById("inhoud")?.focus(); // this banner goes away, and the focus with it
  };
  if (!isReady) return null;
  return (
    <section className="sk-trial-banner" aria-label={banner.label}>
      <FlaskConical aria-hidden size={20} />
      <p className="sk-trial-banner__text">
        <strong>{bannerSentence(sentences)}</strong> {isElsewhere && sentences.length === 1 && problems[0]}
      </p>
      {isPhone && (
        <button
          type="button"
          className="sk-link-button"
          aria-expanded={isOpen}
          aria-controls={rest}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? banner.less : banner.more}
        </button>
      )}
      <div id={rest} className="sk-trial-banner__rest" hidden={isPhone && !isOpen}>
        <p className="sk-trial-banner__not-real">{banner.notReal}</p>
        <p className="sk-trial-banner__ways">
          {isElsewhere && isOn && <VisitLink change={toConsequences}>{banner.toConsequences}</VisitLink>}
          <button type="button" className="sk-link-button" onClick={goBack}>
            {banner.back}
          </button>
        </p>
        <BannerSteps />
      </div>
    </section>
  );
}
