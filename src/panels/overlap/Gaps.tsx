import { gapsIn } from "@/domain/measures/gaps";
import type { Members } from "@/domain/measures/sets";
import { usePainted } from "@/state/paintedStore";
import { selectChosen } from "@/state/selectChosen";
import { selectDataset } from "@/state/selectors";
import { gapSentence, overlapTexts } from "@/texts/overlap";
import { useNeighbours } from "./useNeighbours";

/** Who is left out although surrounded, per partnership; the neighbours are fetched for it. */
export function Gaps() {
  const fetched = useNeighbours();
  return (
    <section className="sk-overlap__section" aria-labelledby="sk-overlap-gaps">
      <h3 id="sk-overlap-gaps">{overlapTexts.gaps}</h3>
      <p className="sk-quiet">{overlapTexts.gapsRule}</p>
      {fetched.status === "ready" ? (
        <GapLists neighbours={fetched.value} />
      ) : (
        <p>{fetched.status === "failed" ? overlapTexts.gapsFailed : overlapTexts.gapsWaiting}</p>
      )}
    </section>
  );
}

function GapLists({ neighbours }: { readonly neighbours: ReadonlyMap<string, Members> }) {
  const chosen = usePainted(selectChosen);
  const { organisations } = usePainted(selectDataset);
  const lists = chosen
    .map(({ id, name, members }) => ({ id, name, gaps: gapsIn(members, neighbours) }))
    .filter(({ gaps }) => gaps.length > 0);
  if (lists.length === 0) return <p>{overlapTexts.noGaps}</p>;
  return lists.map(({ id, name, gaps }) => (
    <div key={id}>
      <h4>{name}</h4>
      <ul className="sk-overlap__list">
        {gaps.map((gap) => (
          <li key={gap.municipality}>
            {gapSentence(
              organisations.get(gap.municipality)?.name ?? gap.municipality,
              gap.neighboursIn,
              gap.neighbours,
            )}
          </li>
        ))}
      </ul>
    </div>
  ));
}
