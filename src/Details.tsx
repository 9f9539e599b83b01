import DetailPanel from "@/panels/details/DetailPanel";
import type { View } from "@/state/appState";
import { selectIsAboutLinks } from "@/state/selectIsAboutLinks";
import { selectLacks } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";
import { fetched } from "@/ui/fetched";

/** Details belong on paper too, however soon one prints. */
const isOn = (view: View) => () => useAppStore.getState().view === view;
const opening = (
  <p className="sk-waiting" data-waiting>
    {shellTexts.opening}
  </p>
);
const OverlapDetails = fetched(() => import("./OverlapDetails"), opening, isOn("overlap"));
const FitPanel = fetched(() => import("./panels/fit/FitPanel"), opening, isOn("samenhang"));
const ConnectionsPanel = fetched(() => import("./panels/connections/ConnectionsPanel"), opening, isOn("verbindingen"));

/** What stands beside the view: what is chosen, how the chosen partnerships overlap, or how things fit. */
export function Details() {
  const view = useAppStore((state) => state.view);
  const isAboutLinks = useAppStore(selectIsAboutLinks);
  const isUnknown = useAppStore((state) => selectLacks(state) !== undefined);
  if (isUnknown) return <DetailPanel />;
  if (isAboutLinks) return <ConnectionsPanel />;
  if (view === "overlap") return <OverlapDetails />;
  return view === "samenhang" ? <FitPanel /> : <DetailPanel />;
}
