import { type ReactNode, useEffect } from "react";
import { selectOverlapScene } from "@/scene/overlap/selectOverlapScene";
import { needWaterBoardShares } from "@/state/loadReferences";
import { useAppStore } from "@/state/store";
import { nameAreas } from "./areaNames";
import { LegendLit } from "./LegendLit";
import { LegendMarks } from "./LegendMarks";
import MapView from "./MapView";

/** The map of "Overlap", with the names of water boards and provinces; apart, so that the first map does not wait for them. */
export default function OverlapMap({ facts }: { readonly facts?: ReactNode }) {
  const showsWaterBoards = useAppStore((state) => state.showsWaterBoards);
  useEffect(() => {
    if (showsWaterBoards) void needWaterBoardShares();
  }, [showsWaterBoards]);
  const parts = { nameAreas, LegendTop: LegendLit, Marks: LegendMarks };
  return <MapView selectScene={selectOverlapScene} {...parts} facts={facts} />;
}
