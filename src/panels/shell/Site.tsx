import { SkipLink } from "@nl-design-system-candidate/skip-link-react";
import { type ReactNode, useState } from "react";
import { MAP_VIEWS } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";
import { useIsLow, useLayout } from "@/ui/useLayout";
import { ChoiceAnnouncer } from "./ChoiceAnnouncer";
import { Footer, FooterDialog, type FooterDialogName } from "./Footer";
import { Header } from "./Header";
import { SmallWorkspace } from "./SmallWorkspace";
import { useParts } from "./useParts";
import { ViewTabs } from "./ViewTabs";
import { Workspace } from "./Workspace";

interface Props {
  /** What must be said about everything that is shown. */
  readonly banner: ReactNode;
  readonly stage: ReactNode;
  readonly details: ReactNode;
}

/** The view as a page of its own. */
export function Site({ banner, stage, details }: Props) {
  const layout = useLayout();
  const isLow = useIsLow();
  const parts = useParts();
  const isMap = useAppStore(({ view }) => MAP_VIEWS.includes(view));
  const [open, setOpen] = useState<FooterDialogName>();
  const footer = <Footer onOpen={setOpen} isInSheet={layout === "phone" && parts.hasDetails} />;
  return (
    <div className={isLow ? "sk-app sk-app--low" : "sk-app"}>
      <SkipLink href="#inhoud" className="nl-skip-link--visible-on-focus">
        {isMap ? shellTexts.skipToMap : shellTexts.skip}
      </SkipLink>
      {parts.hasDetails && (
        <SkipLink href="#details" className="nl-skip-link--visible-on-focus">
          {shellTexts.skipToDetails}
        </SkipLink>
      )}
      {parts.hasFilters && (
        <SkipLink href="#filters" className="nl-skip-link--visible-on-focus">
          {shellTexts.skipToFilters}
        </SkipLink>
      )}
      <ChoiceAnnouncer />
      <Header />
      <ViewTabs />
      {banner}
      {layout === "desktop" ? (
        <Workspace {...parts} stage={stage} details={details} />
      ) : (
        <SmallWorkspace {...parts} layout={layout} stage={stage} details={details} footer={footer} />
      )}
      {layout !== "phone" && footer}
      {open && <FooterDialog name={open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
