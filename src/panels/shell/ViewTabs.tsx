import { useEffect, useMemo, useRef } from "react";
import type { View } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { selectViews } from "@/state/viewsOn";
import { shellTexts, VIEW_NAMES } from "@/texts/shell";
import { VisitLink } from "../links/VisitLink";

/** The views that are on as links, so that each also opens in a tab of its own. */
export function ViewTabs() {
  const views = useAppStore(selectViews);
  return (
    <nav className="sk-tabs" aria-label={shellTexts.views}>
      <ul className="sk-tabs__list">
        {views.map((view) => (
          <li key={view}>
            <ViewTab view={view} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ViewTab({ view }: { readonly view: View }) {
  const isCurrent = useAppStore((state) => state.view === view);
  const change = useMemo(() => ({ view }), [view]);
  const tab = useRef<HTMLAnchorElement>(null);
  // on a phone the tabs are wider than the screen
  useEffect(() => {
    if (isCurrent) tab.current?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [isCurrent]);
  return (
    <VisitLink ref={tab} change={change} className="sk-tabs__link" aria-current={isCurrent ? "page" : undefined}>
      {VIEW_NAMES[view]}
    </VisitLink>
  );
}
