import { useEffect, useState } from "react";
import type { Fetched } from "@/state/fetched";

/** Fetches once; `fetchIt` must be the same function on every call. */
export function useFetched<T>(fetchIt: () => Promise<T | undefined>): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ status: "waiting" });
  useEffect(() => {
    let isWanted = true;
    void fetchIt().then((value) => {
      if (isWanted) setFetched(value === undefined ? { status: "failed" } : { status: "ready", value });
    });
    return () => {
      isWanted = false;
    };
  }, [fetchIt]);
  return fetched;
}
