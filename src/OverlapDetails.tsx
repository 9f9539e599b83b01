import SmallMaps from "./map/SmallMaps";
import OverlapPanel from "./panels/overlap/OverlapPanel";

/** The overlap with its small maps, fetched together: paper cannot wait for what is still to come. */
export default function OverlapDetails() {
  return <OverlapPanel smallMaps={<SmallMaps />} />;
}
