import { afterFirstMap } from "@/state/afterFirstMap";
import { showsPart } from "@/state/embedParts";
import { useAppStore } from "@/state/store";
import { ChosenDetail } from "./DetailPanel";

/**
 * Fetches what the details need once something is chosen: beside the data when the address holds a choice, so that such
 * a link is not slower, else in a quiet moment after the first map, so that the first choice does not wait.
 */
export async function fetchChosenAhead(): Promise<void> {
  const state = useAppStore.getState();
  if (!showsPart(state, "details")) return;
  if (state.municipalities.length + state.partnerships.length === 0) await afterFirstMap();
  await ChosenDetail.fetch().catch(() => undefined); // asked for again when it is drawn, which then says so
}
