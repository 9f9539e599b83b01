import { useMemo } from "react";
import { isInArea } from "@/domain/area";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { whatIfTexts } from "@/texts/whatIf";

interface Props {
  readonly kind: "leave" | "join";
  readonly municipality: string;
}

/** What a municipality can leave: where it takes part; or join: all others in force, those of the area first. */
export function PartnershipOptions({ kind, municipality }: Props) {
  const snapshot = useAppStore(selectSnapshot);
  const area = useAppStore((state) => state.area);
  const entries = useMemo(() => {
    const inForce = snapshot.filter(({ hasEnded }) => !hasEnded);
    return inForce.filter(({ members }) => members.includes(municipality) === (kind === "leave"));
  }, [snapshot, kind, municipality]);
  if (kind === "leave") return <Options entries={entries} />;
  const isNear = ({ provinces }: PartnershipOnDate) => isInArea(provinces, area);
  const far = entries.filter((entry) => !isNear(entry));
  if (far.length === 0) return <Options entries={entries} />;
  return (
    <>
      <optgroup label={whatIfTexts.groups.area}>
        <Options entries={entries.filter(isNear)} />
      </optgroup>
      <optgroup label={whatIfTexts.groups.other}>
        <Options entries={far} />
      </optgroup>
    </>
  );
}

function Options({ entries }: { readonly entries: readonly PartnershipOnDate[] }) {
  return entries.map(({ partnership: { id, name } }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
