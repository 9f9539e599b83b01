import { type CodeListEntry, type CodeLists, findEntry } from "@/domain/codeLists";
import { formGroups } from "@/domain/profile";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { type CountRow, CountTable } from "./CountTable";

/** Partnerships by group of legal forms, and by form within the group. */
export function FormTable({ partnerships }: { readonly partnerships: readonly PartnershipOnDate[] }) {
  const { codeLists } = useAppStore(selectDataset);
  return (
    <CountTable
      caption={detailTexts.byForm}
      what={detailTexts.form}
      number={detailTexts.number}
      rows={rowsOf(partnerships, codeLists)}
    />
  );
}

function rowsOf(partnerships: readonly PartnershipOnDate[], lists: CodeLists): CountRow[] {
  const nameIn = (entries: readonly CodeListEntry[], code: string) => findEntry(entries, code)?.name;
  const nameOfForm = (code: string) => nameIn(lists.vorm, code) ?? detailTexts.unknown;
  return formGroups(partnerships, lists).flatMap(({ code, count, forms }): CountRow[] => {
    const parts = forms.map((form): CountRow => ({ ...form, name: nameOfForm(form.code), isPart: true }));
    const isItsOwnGroup = forms.length === 1 && forms[0]?.code === code;
    return [{ code, count, name: nameIn(lists.vormgroep, code) ?? nameOfForm(code) }, ...(isItsOwnGroup ? [] : parts)];
  });
}
