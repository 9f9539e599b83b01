import { useMemo } from "react";
import { isInArea } from "@/domain/area";
import type { Consequences } from "@/domain/measures/consequences";
import { type OtherTouched, othersTouched } from "@/domain/measures/othersTouched";
import { compareNames } from "@/domain/names";
import { selectDataset, selectMergers, selectRealSnapshot, selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";

/** A municipality that no trial names and that something changes for, with its name. */
export type NamedOther = OtherTouched & { readonly name: string };

/** In order of name, those of the area apart. */
export interface Others {
  readonly here: readonly NamedOther[];
  readonly beyond: readonly NamedOther[];
}

/** What all trials together do to municipalities that they do not name. */
export function useOthers(consequences: Consequences): Others {
  const { organisations } = useAppStore(selectDataset);
  const before = useAppStore(selectRealSnapshot);
  const after = useAppStore(selectSnapshot);
  const mergers = useAppStore(selectMergers);
  const area = useAppStore((state) => state.area);
  return useMemo(() => {
    const named = othersTouched(consequences, before, after, mergers)
      .map((other): NamedOther => ({ ...other, name: organisations.get(other.code)?.name ?? other.code }))
      .sort((a, b) => compareNames(a.name, b.name));
    const isHere = ({ code }: NamedOther) => isInArea([organisations.get(code)?.province ?? ""], area);
    return { here: named.filter(isHere), beyond: named.filter((other) => !isHere(other)) };
  }, [consequences, before, after, mergers, organisations, area]);
}
