import { useMemo } from "react";
import type { Members } from "@/domain/measures/sets";
import { waterBoardOverlap } from "@/domain/measures/waterBoardOverlap";
import { withMerged } from "@/domain/mergers";
import { fetchWaterBoardShares } from "@/state/loadReferences";
import { selectChosen } from "@/state/selectChosen";
import { selectDataset, selectMergers, selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { overlapTexts, waterBoardSentence } from "@/texts/overlap";
import { useFetched } from "./useFetched";

/** Water boards that take part, by area and inhabitants; nothing when there are none. */
export function WaterBoards() {
  const chosen = useAppStore(selectChosen);
  const { organisations } = useAppStore(selectDataset);
  const boards = useMemo(() => {
    const parties = chosen.flatMap(({ entry }) => entry?.participations ?? []);
    const codes = [...new Set(parties.map(({ organisation }) => organisation))].sort();
    return codes.flatMap((code) => {
      const party = organisations.get(code);
      return party?.kind === "waterschap" ? [party] : [];
    });
  }, [chosen, organisations]);
  if (boards.length === 0) return null;
  return (
    <section className="sk-overlap__section" aria-labelledby="sk-overlap-water">
      <h3 id="sk-overlap-water">{overlapTexts.waterBoards}</h3>
      <p className="sk-quiet">{overlapTexts.waterBoardsRule}</p>
      <BoardList boards={boards} />
    </section>
  );
}

function BoardList({ boards }: { readonly boards: readonly { readonly code: string; readonly name: string }[] }) {
  const chosen = useAppStore(selectChosen);
  // water boards lie in real municipalities, whatever merges in a trial
  const { organisations } = useAppStore(selectRealDataset);
  const mergers = useAppStore(selectMergers);
  const groundOf = (members: Members) => new Set(withMerged([...members], mergers));
  const fetched = useFetched(fetchWaterBoardShares);
  if (fetched.status !== "ready") return fetched.status === "failed" ? <p>{overlapTexts.waterBoardsFailed}</p> : null;
  const surroundings = { shares: fetched.value, organisations };
  return boards.map(({ code, name }) => (
    <div key={code}>
      <h4>{name}</h4>
      <ul className="sk-overlap__list">
        {chosen
          .filter(({ members }) => members.size > 0)
          .map((partnership) => (
            <li key={partnership.id}>
              {waterBoardSentence(
                partnership.name,
                waterBoardOverlap(code, groundOf(partnership.members), surroundings),
              )}
            </li>
          ))}
      </ul>
    </div>
  ));
}
