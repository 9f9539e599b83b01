import { lackTexts } from "@/texts/lacks";
import { toTable } from "@/texts/toTable";
import { useIsViewOn } from "../links/useIsViewOn";
import { VisitLink } from "../links/VisitLink";

const TO_TABLE = { view: "tabel" } as const;

/** Leads to the partnerships themselves, with the same filters: how many they are, or that nobody knows per municipality. */
export default function ToTable({ count }: { readonly count: number | undefined }) {
  const hasTable = useIsViewOn("tabel");
  if (!hasTable) return null;
  return (
    <p className="sk-next">
      <VisitLink change={TO_TABLE}>{count === undefined ? lackTexts.toTable : toTable(count)}</VisitLink>
    </p>
  );
}
