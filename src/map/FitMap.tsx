import type { ReactNode } from "react";
import { selectFitScene } from "@/scene/fit/selectFitScene";
import MapView from "./MapView";

/** The map of "Samenhang"; what it shows is fetched with it, so that the first map does not wait for it. */
export default function FitMap({ facts }: { readonly facts?: ReactNode }) {
  return <MapView selectScene={selectFitScene} facts={facts} />;
}
