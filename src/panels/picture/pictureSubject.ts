import type { AppState } from "@/state/appState";
import { namesOnce } from "@/state/namesOnce";
import type { PictureOffer } from "@/state/pictures";
import { selectDataset } from "@/state/selectors";
import { areaInSentence } from "@/texts/map";
import { matrixTexts } from "@/texts/matrix";
import { fitName, VIEW_NAMES } from "@/texts/shell";
import { WHAT_IF } from "@/texts/trial";

/** What a picture is of, for the name of its file: the drawing or the view, the choice or else the area. */
export function pictureSubject(state: AppState, { id, name }: Pick<PictureOffer, "id" | "name">): string {
  const { organisations, partnershipById } = selectDataset(state);
  const { view, part, partnerships, municipalities, area, trials, columns } = state;
  const chosen = [
    ...(view === "kaart" || view === "overlap" ? partnerships.map((each) => partnershipById.get(each)?.name) : []),
    ...(view === "overlap" ? [] : namesOnce(municipalities, organisations)),
  ].filter((each) => each !== undefined);
  const ofMap = view === "samenhang" ? fitName(part) : VIEW_NAMES[view];
  const ofMatrix = matrixTexts.grid[columns === "verbanden" ? "members" : "shared"];
  const what = id === "map" ? ofMap : id === "matrix" ? ofMatrix : name;
  const of = chosen.length > 0 ? chosen : [areaInSentence(organisations.get(area)?.name)];
  return [...(trials.length > 0 ? [WHAT_IF] : []), what, ...of].join(" ");
}
