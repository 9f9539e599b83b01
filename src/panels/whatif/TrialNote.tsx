import { FlaskConical } from "lucide-react";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectRealDataset, selectRealSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { changedMembersSentence, whatIfTexts } from "@/texts/whatIf";
import { useTrialSentences } from "./useTrials";

/** Above the details of a partnership that a trial touches: who takes part in reality. */
export default function TrialNote({ entry: { partnership, members } }: { readonly entry: PartnershipOnDate }) {
  const { organisations } = useAppStore(selectRealDataset);
  const real = useAppStore(selectRealSnapshot).find((each) => each.partnership.id === partnership.id)?.members ?? [];
  const namesOf = (codes: readonly string[]) => codes.map((code) => organisations.get(code)?.name ?? code);
  const left = namesOf(real.filter((code) => !members.includes(code)));
  const joined = namesOf(members.filter((code) => !real.includes(code)));
  const { trials, sentences, undone } = useTrialSentences();
  const noLonger = trials.flatMap((trial, place) =>
    trial.kind !== "merge" && trial.partnership === partnership.id && undone[place]
      ? `${sentences[place]}. ${undone[place]}`
      : [],
  );
  return (
    <p className="sk-note sk-note--caution">
      <FlaskConical aria-hidden size={20} />
      <span>
        <strong>{whatIfTexts.banner.label}.</strong> {whatIfTexts.banner.notReal} {changedMembersSentence(left, joined)}{" "}
        {noLonger.join(" ")}
      </span>
    </p>
  );
}
