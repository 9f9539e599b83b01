import { lazy } from "react";
import { LoadingStage } from "@/panels/notices/LoadingStage";
import { ChoiceAnnouncer } from "@/panels/shell/ChoiceAnnouncer";
import { Guarded } from "@/panels/shell/Guarded";
import { Site } from "@/panels/shell/Site";
import { usePageTitle } from "@/panels/shell/usePageTitle";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";
import { fetched } from "@/ui/fetched";
import { Optional } from "@/ui/Optional";
import { Details } from "./Details";
import { Stage } from "./Stage";

const TrialBanner = fetched(() => import("./panels/whatif/TrialBanner"), null);
const EmbedLayout = fetched(() => import("./panels/embed/EmbedLayout"), <LoadingStage />);
const HostLink = lazy(() => import("./embed/HostLink"));

/** The whole screen: what stands around the view, and the view that was chosen. */
export function App() {
  const isEmbedded = useAppStore((state) => state.isEmbedded);
  usePageTitle();
  const details = (
    <Guarded message={shellTexts.panelBroken}>
      <Details />
    </Guarded>
  );
  const stage = <Stage />;
  if (!isEmbedded) return <Site banner={<Trying />} stage={stage} details={details} />;
  return (
    <Guarded message={shellTexts.embedBroken}>
      <ChoiceAnnouncer />
      <EmbedLayout banner={<Trying />} stage={stage} details={details}>
        {/* here, so that it begins when the layout whose height it tells is there */}
        <ConversationWithHost />
      </EmbedLayout>
    </Guarded>
  );
}

/** Says so when what is shown is a trial. */
function Trying() {
  const isTrying = useAppStore(({ trials }) => trials.length > 0);
  if (!isTrying) return null;
  return (
    <Guarded message={shellTexts.panelBroken}>
      <TrialBanner />
    </Guarded>
  );
}

/** Begins when there is something to tell. */
function ConversationWithHost() {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const hasHost = useAppStore((state) => state.host !== "");
  if (!isReady || !hasHost) return null;
  return (
    <Optional>
      <HostLink />
    </Optional>
  );
}
