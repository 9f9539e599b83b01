import type { ReactNode } from "react";
import { selectLinksScene } from "@/scene/selectLinksScene";
import { LegendLinks } from "./LegendLinks";
import MapView from "./MapView";
import { createLinks } from "./svg/links";

/** The map with links between municipalities; apart, so that the first map does not wait for what makes them. */
export default function ConnectionsMap({ facts }: { readonly facts?: ReactNode }) {
  return <MapView selectScene={selectLinksScene} createLinks={createLinks} LegendTop={LegendLinks} facts={facts} />;
}
