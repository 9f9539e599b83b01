import { type ReactNode, useEffect } from "react";
import type { Members } from "@/domain/measures/sets";
import { waterBoardOverlap } from "@/domain/measures/waterBoardOverlap";
import { withMerged } from "@/domain/mergers";
import type { Organisation } from "@/domain/organisation";
import type { WaterBoardShare } from "@/domain/waterBoardShare";
import { needWaterBoardShares } from "@/state/loadReferences";
import { usePainted } from "@/state/paintedStore";
import { selectBoardsInArea } from "@/state/selectBoardsInArea";
import { selectChosen } from "@/state/selectChosen";
import { selectMergers, selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { shortBoardName } from "@/texts/areas";
import { overlapTexts, slightBoardsSentence, waterBoardSentence } from "@/texts/overlap";

const isBoard = ({ kind }: Organisation) => kind === "waterschap";

/** Water boards by area and inhabitants: those that take part, or when asked for all in the area of what is chosen. */
export function WaterBoards() {
  const showsAll = useAppStore((state) => state.showsWaterBoards);
  const show = useAppStore((state) => state.showWaterBoards);
  const chosenNames = usePainted(selectChosen).map(({ name }) => name);
  const taking = useTaking();
  const { organisations } = usePainted(selectRealDataset);
  const near = usePainted(selectBoardsInArea);
  const shares = usePainted((state) => state.waterBoardShares);
  const named = (codes: readonly string[]) => codes.flatMap((code) => organisations.get(code) ?? []);
  const boards = named([...new Set([...taking.keys(), ...(showsAll ? near.boards : [])])].sort()).filter(isBoard);
  const isNeeded = showsAll || boards.length > 0;
  useEffect(() => {
    if (isNeeded) void needWaterBoardShares();
  }, [isNeeded]);
  return (
    <section
      className={isNeeded ? "sk-overlap__section" : "sk-overlap__section sk-off-paper"}
      aria-labelledby="sk-overlap-water"
    >
      <h3 id="sk-overlap-water">{overlapTexts.waterBoards}</h3>
      <div className="sk-off-paper">
        <label className="sk-overlap__option">
          <input
            type="checkbox"
            checked={showsAll}
            aria-describedby="sk-overlap-water-hint"
            onChange={() => show(!showsAll)}
          />
          {overlapTexts.showWaterBoards}
        </label>
        <p id="sk-overlap-water-hint" className="sk-quiet">
          {overlapTexts.showWaterBoardsHint}
        </p>
      </div>
      {isNeeded && shares.status === "failed" && <p>{overlapTexts.waterBoardsFailed}</p>}
      {boards.length > 0 && shares.status === "ready" && (
        <>
          <p>{showsAll ? overlapTexts.waterBoardsHere : overlapTexts.waterBoardsTakePart}</p>
          <p className="sk-quiet">{overlapTexts.waterBoardsRule}</p>
          {boards.map(({ code, name }) => (
            <Board key={code} code={code} name={name} shares={shares.value}>
              {showsAll && <p>{takesPart(taking.get(code), chosenNames)}</p>}
            </Board>
          ))}
          {showsAll && <Slight names={named(near.slight).map(({ name }) => shortBoardName(name))} />}
        </>
      )}
    </section>
  );
}

/** The parties of what is chosen, each with the names of the partnerships that it takes part in. */
function useTaking(): ReadonlyMap<string, readonly string[]> {
  const chosen = usePainted(selectChosen);
  const taking = new Map<string, readonly string[]>();
  for (const { name, entry } of chosen) {
    const codes = new Set((entry?.participations ?? []).map(({ organisation }) => organisation));
    for (const code of codes) taking.set(code, [...(taking.get(code) ?? []), name]);
  }
  return taking;
}

function takesPart(names: readonly string[] | undefined, chosen: readonly string[]): string {
  return names ? overlapTexts.takesPartIn(names) : overlapTexts.takesNoPart(chosen);
}

function Slight({ names }: { readonly names: readonly string[] }) {
  return names.length > 0 && <p className="sk-quiet">{slightBoardsSentence(names)}</p>;
}

interface BoardProps extends Pick<Organisation, "code" | "name"> {
  readonly shares: readonly WaterBoardShare[];
  readonly children: ReactNode;
}

/** How much of each chosen partnership one water board holds. */
function Board({ code, name, shares, children }: BoardProps) {
  const chosen = usePainted(selectChosen);
  // water boards lie in real municipalities, whatever merges in a trial
  const { organisations } = usePainted(selectRealDataset);
  const mergers = usePainted(selectMergers);
  const groundOf = (members: Members) => new Set(withMerged([...members], mergers));
  const overlapOf = (members: Members) => waterBoardOverlap(code, groundOf(members), { shares, organisations });
  return (
    <div>
      <h4>{name}</h4>
      {children}
      <ul className="sk-overlap__list">
        {chosen
          .filter(({ members }) => members.size > 0)
          .map(({ id, name: partnership, members }) => (
            <li key={id}>{waterBoardSentence(partnership, overlapOf(members))}</li>
          ))}
      </ul>
    </div>
  );
}
