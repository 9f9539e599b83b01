import { useEffect } from "react";
import { needNeighbours } from "@/state/loadReferences";
import { selectNeighbours } from "@/state/selectNeighbours";
import { useAppStore } from "@/state/store";

/** Which municipalities border on which, those that merge in a trial as one; fetched at the first need. */
export function useNeighbours() {
  useEffect(() => {
    void needNeighbours();
  }, []);
  return useAppStore(selectNeighbours);
}
