import { lazy, type ReactNode } from "react";
import { LoadingStage } from "@/panels/notices/LoadingStage";
import { Notices } from "@/panels/notices/Notices";
import { NotKnown } from "@/panels/notices/NotKnown";
import { Guarded } from "@/panels/shell/Guarded";
import type { View } from "@/state/appState";
import { selectLacks } from "@/state/selectors";
import { useAppStore } from "@/state/store";

import { paperTexts, shellTexts } from "@/texts/shell";
import { fetched } from "@/ui/fetched";
import { OnPaper, PaperNote } from "@/ui/OnPaper";
import { Optional } from "@/ui/Optional";
import MapView from "./map/MapView";
import { FirstFacts } from "./panels/picture/FirstFacts";

const opening = (
  <p className="sk-waiting" data-waiting>
    {shellTexts.opening}
  </p>
);
const FitMap = fetched(() => import("./map/FitMap"), opening);
const OverlapMap = fetched(() => import("./map/OverlapMap"), opening);
const PartnershipTable = fetched(() => import("./panels/table/PartnershipTable"), opening);
const ConnectionsMap = fetched(() => import("./map/ConnectionsMap"), opening);
const Compare = fetched(() => import("./panels/compare/Compare"), opening);
const Changes = fetched(() => import("./panels/changes/Changes"), opening);
const Matrix = fetched(() => import("./panels/matrix/Matrix"), opening);
const WhatIf = fetched(() => import("./panels/whatif/WhatIf"), opening);
const PageDescription = lazy(() => import("./panels/share/PageDescription"));
const PrintFacts = lazy(() => import("./panels/picture/PrintFacts"));
/** Both at once where the address asks for them, so that a dossier that is printed at once has its map. */
const isMine = () => useAppStore.getState().view === "gemeente";
const noDossierMap = <PaperNote>{paperTexts.noDossierMap}</PaperNote>;
const DossierMap = fetched(() => import("./map/picture/DossierMap"), noDossierMap, isMine);
const MyMunicipality = fetched(() => import("./panels/dossier/MyMunicipality"), opening, isMine);

/** Notices, and below them the view; until the data are in, how far they are. */
export function Stage() {
  const view = useAppStore((state) => state.view);
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const lacks = useAppStore(selectLacks);
  const isTold = lacks === undefined || view === "kaart" || (view === "tabel" && lacks !== "partnerships");
  if (!isReady) return <LoadingStage />;
  return (
    <>
      <Optional>
        <PageDescription />
      </Optional>
      <Notices />
      <div className="sk-view">
        <Guarded key={view} message={view === "kaart" ? shellTexts.mapBroken : shellTexts.panelBroken}>
          {isTold ? VIEWS[view] : <NotKnown />}
        </Guarded>
      </div>
    </>
  );
}

/** Under the title of a map on paper; the other views have theirs themselves. */
const facts = (
  <OnPaper missing={<FirstFacts />}>
    <PrintFacts />
  </OnPaper>
);

const VIEWS: Readonly<Record<View, ReactNode>> = {
  kaart: <MapView facts={facts} />,
  overlap: <OverlapMap facts={facts} />,
  vergelijk: <Compare />,
  verbindingen: <ConnectionsMap facts={facts} />,
  matrix: <Matrix />,
  samenhang: <FitMap facts={facts} />,
  veranderingen: <Changes />,
  "wat-als": <WhatIf />,
  tabel: <PartnershipTable />,
  gemeente: (
    <MyMunicipality
      map={
        <OnPaper missing={noDossierMap}>
          <DossierMap />
        </OnPaper>
      }
    />
  ),
};
