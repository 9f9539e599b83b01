import { useMemo } from "react";
import { compareMunicipalities } from "@/domain/measures/compare";
import { themesTwice } from "@/domain/measures/consequences";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset, selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { themeName } from "@/texts/details";
import {
  bothSentence,
  consequenceTexts,
  onlyGoneSentence,
  onlyStaysSentence,
  twiceSentence,
} from "@/texts/whatIfTables";
import { Statement } from "../compare/Statement";
import { Breakdown } from "../dossier/Breakdown";

const texts = consequenceTexts.merge;

interface Props {
  readonly municipality: string;
  readonly into: string;
  /** All partnerships as they are before the merger. */
  readonly before: readonly PartnershipOnDate[];
}

/** What a merger hands over: where both take part, where only one does, and what would then be covered twice. */
export function MergeDetails({ municipality, into, before }: Props) {
  const { codeLists } = useAppStore(selectDataset);
  const { organisations } = useAppStore(selectRealDataset);
  const [gone, stays] = [municipality, into].map((code) => organisations.get(code)?.name ?? code) as [string, string];
  const { both, onlyGone, onlyStays, twice } = useMemo(() => {
    const inForce = before.filter(({ hasEnded }) => !hasEnded);
    const { shared, onlyOne } = compareMunicipalities(inForce, [municipality, into]);
    const [first = [], second = []] = onlyOne;
    return { both: shared, onlyGone: first, onlyStays: second, twice: themesTwice(first, second) };
  }, [before, municipality, into]);
  const rows = twice.map(({ theme, partnerships }) => ({
    code: theme,
    name: themeName(codeLists, theme),
    partnerships,
  }));
  return (
    <>
      <p className="sk-what-if__law">{texts.law}</p>
      <Statement sentence={bothSentence(gone, stays, both.length)} partnerships={both} />
      <Statement sentence={onlyGoneSentence(gone, stays, onlyGone.length)} partnerships={onlyGone} />
      <Statement sentence={onlyStaysSentence(stays, gone, onlyStays.length)} partnerships={onlyStays} />
      <h4>{texts.twice}</h4>
      <p>{twiceSentence(gone, stays, twice.length)}</p>
      {rows.length > 0 && (
        <>
          <p className="sk-quiet">{texts.twiceRule}</p>
          <Breakdown rows={rows} total={Math.max(...rows.map(({ partnerships }) => partnerships.length))} staysHere />
        </>
      )}
    </>
  );
}
