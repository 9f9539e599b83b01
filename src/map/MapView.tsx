import { type ComponentType, lazy, type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { paletteOf } from "@/design/palette";
import type { Scene } from "@/scene/scene";
import { selectScene as selectUsualScene } from "@/scene/selectScene";
import type { AppState } from "@/state/appState";
import { showsPart } from "@/state/embedParts";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { mapTexts, splitAtDate } from "@/texts/map";
import { paperTexts } from "@/texts/shell";
import { OnPaper, PaperNote } from "@/ui/OnPaper";
import { Legend, type LegendParts } from "./Legend";
import type { MapController, MapParts } from "./mapController";
import type { RefusedGesture } from "./renderer";
import { useScaledOnPaper } from "./scaleOnPaper";
import { useMapController } from "./useMapController";
import { useMapPicture } from "./useMapPicture";
import "./map.css";

/** Milliseconds that the hint about Ctrl or two fingers stays. */
const HINT_TIME = 2000;

interface Props {
  /** What the map shows; what is chosen decides when absent. Must be the same function on every call. */
  readonly selectScene?: (state: AppState) => Scene;
  /** What draws links, where the scene has any. */
  readonly createLinks?: MapParts["createLinks"];
  /** What stands in the legend above the colours. */
  readonly LegendTop?: ComponentType<Pick<LegendParts, "scene" | "palette">>;
  /** What finds places for the names of lines, where the scene has any. */
  readonly nameAreas?: MapParts["nameAreas"];
  /** What explains the marks of chosen partnerships, where the scene has any. */
  readonly Marks?: LegendParts["Marks"];
  /** What stands under the title on paper. */
  readonly facts?: ReactNode;
}

const PrintedMap = lazy(() => import("./picture/PrintedMap"));
/** Pixels of the map on paper, as high as leaves room for what stands around it. */
const PAPER_HEIGHT = 760;

/** The map as a labelled region: the sentence that says what it shows, the drawing, its buttons and its legend. */
export default function MapView({ selectScene = selectUsualScene, LegendTop, Marks, facts, ...parts }: Props) {
  const scene = useAppStore(selectScene);
  const hasBoundaries = useAppStore((state) => selectDataset(state).boundaries !== undefined);
  const isLoading = useAppStore(({ load }) => load.status === "loading");
  const hasLegend = useAppStore((state) => showsPart(state, "legenda"));
  const element = useRef<HTMLDivElement>(null);
  const [hint, showHint] = useHint();
  const map = useMapController({
    element,
    selectScene,
    ...parts,
    onRefusedGesture: showHint,
  });
  const pictureParts = useMapPicture(map, selectScene);
  useScaledOnPaper(element);
  // custom properties of a house style are set before the data is in
  const palette = useMemo(() => paletteOf(), []);
  return (
    <section className="sk-map" aria-label={mapTexts.region}>
      <h2 className="sk-map-title">{isLoading ? mapTexts.loading : <Sentence text={scene.title} />}</h2>
      {facts}
      {pictureParts ? (
        <OnPaper missing={<PaperNote>{paperTexts.noMap}</PaperNote>}>
          <PrintedMap partsNow={pictureParts} height={PAPER_HEIGHT} />
        </OnPaper>
      ) : null}
      <div className="sk-map-frame">
        {/* an application: arrow keys, plus and minus move the picture, which for a screen reader is empty */}
        {hasBoundaries ? (
          <div ref={element} className="sk-map-canvas" role="application" aria-label={mapTexts.canvas} />
        ) : null}
        {hasBoundaries || isLoading ? null : <p className="sk-map-message">{mapTexts.noBoundaries}</p>}
        {map ? <MapButtons controller={map.controller} /> : null}
        {hasBoundaries && hasLegend ? (
          <Legend scene={scene} palette={palette} Marks={Marks}>
            {LegendTop ? <LegendTop scene={scene} palette={palette} /> : null}
          </Legend>
        ) : null}
        {hint ? <p className="sk-map-hint">{hintFor(hint)}</p> : null}
      </div>
    </section>
  );
}

function Sentence({ text }: { text: string }) {
  const [before, date, after] = splitAtDate(text);
  return (
    <>
      {before}
      <span className="sk-map-date">{date}</span>
      {after}
    </>
  );
}

function MapButtons({ controller }: { controller: MapController }) {
  const { zoomIn, zoomOut, wholeArea } = mapTexts;
  return (
    <div className="sk-map-buttons">
      <button type="button" aria-label={zoomIn} title={zoomIn} onClick={() => controller.zoom(1)}>
        +
      </button>
      <button type="button" aria-label={zoomOut} title={zoomOut} onClick={() => controller.zoom(-1)}>
        −
      </button>
      <button type="button" onClick={controller.fitArea}>
        {wholeArea}
      </button>
    </div>
  );
}

/** What the visitor tried last, for as long as the hint about it stays. */
function useHint(): [gesture: RefusedGesture | undefined, show: (gesture: RefusedGesture) => void] {
  const [gesture, setGesture] = useState<RefusedGesture>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((refused: RefusedGesture) => {
    clearTimeout(timer.current);
    setGesture(refused);
    timer.current = setTimeout(() => setGesture(undefined), HINT_TIME);
  }, []);
  return [gesture, show];
}

function hintFor(gesture: RefusedGesture): string {
  if (gesture === "touch") return mapTexts.touchHint;
  return navigator.platform.startsWith("Mac") ? mapTexts.wheelHintMac : mapTexts.wheelHint;
}
