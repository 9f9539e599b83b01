import { compareNames } from "@/domain/names";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { CHOICE_LIMIT } from "@/state/choiceActions";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { formatList } from "@/texts/format";
import { matrixTexts } from "@/texts/matrix";
import { cappedSentence, choiceTexts, provinceName, provinceOption } from "@/texts/overlapChoice";
import { useMore } from "@/ui/useMore";
import { SelectAndDo } from "./SelectAndDo";

/** How many stand there before someone asks for more. */
const AT_FIRST = 60;

interface Props {
  /** The group that was asked for. */
  readonly group: readonly PartnershipOnDate[];
  /** Makes the first of these the choice. */
  readonly onChoose: (entries: readonly PartnershipOnDate[]) => void;
}

/** A group that is larger than fits: how many fit, those of one province, and each by name. Nothing for one that fits. */
export function GroupPicker({ group, onChoose }: Props) {
  const isLarger = group.length > CHOICE_LIMIT;
  return (
    <>
      <p role="status" className="sk-overlap__capped">
        {isLarger && cappedSentence(group.length, CHOICE_LIMIT)}
      </p>
      {isLarger && (
        <>
          <ByProvince group={group} onChoose={onChoose} />
          <ByName group={group} />
        </>
      )}
    </>
  );
}

function ByProvince({ group, onChoose }: Props) {
  const { organisations } = useAppStore(selectDataset);
  const codes = [...new Set(group.flatMap(({ provinces }) => provinces))];
  const options = codes
    .map((code) => ({ code, name: provinceName(organisations.get(code)?.name ?? code) }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ code, name }) => ({ code, name: provinceOption(name, inProvince(group, code).length) }));
  if (options.length < 2) return null;
  return (
    <SelectAndDo
      action={choiceTexts.choose}
      label={choiceTexts.province}
      none={choiceTexts.provinceNone}
      options={options}
      onChoose={(code) => onChoose(inProvince(group, code))}
    />
  );
}

function ByName({ group }: Pick<Props, "group">) {
  const { shown, next, showMore } = useMore(group, { least: AT_FIRST });
  return (
    <fieldset className="sk-overlap__group">
      <legend>{choiceTexts.group}</legend>
      {shown.map((entry) => (
        <GroupOption key={entry.partnership.id} entry={entry} />
      ))}
      {next > 0 && (
        <button type="button" className="sk-button-quiet" onClick={showMore}>
          {matrixTexts.more(next)}
        </button>
      )}
    </fieldset>
  );
}

function GroupOption({ entry: { partnership, provinces } }: { readonly entry: PartnershipOnDate }) {
  const { id, name } = partnership;
  const { organisations } = useAppStore(selectDataset);
  const isChosen = useAppStore(({ partnerships }) => partnerships.slice(0, CHOICE_LIMIT).includes(id));
  const isFull = useAppStore(({ partnerships }) => partnerships.length >= CHOICE_LIMIT);
  const add = useAppStore((state) => state.addPartnerships);
  const remove = useAppStore((state) => state.removePartnership);
  const where = formatList(provinces.map((code) => provinceName(organisations.get(code)?.name ?? code)));
  return (
    <label className="sk-overlap__option">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isFull && !isChosen}
        onChange={() => (isChosen ? remove(id) : add([id]))}
      />
      <span>
        {name}
        {where && <span className="sk-quiet"> ({where})</span>}
      </span>
    </label>
  );
}

function inProvince(group: readonly PartnershipOnDate[], code: string): readonly PartnershipOnDate[] {
  return group.filter(({ provinces }) => provinces.includes(code));
}
