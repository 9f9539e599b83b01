import { selectLacks } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { lackTexts } from "@/texts/lacks";
import "./notices.css";

/** Stands in place of a view that is about what could not be had: no number is shown rather than a wrong one. */
export function NotKnown() {
  const lacks = useAppStore(selectLacks);
  return (
    <div className="sk-not-known">
      <h2>{lackTexts.viewTitle}</h2>
      <p>{lacks === "partnerships" ? lackTexts.viewPartnerships : lackTexts.viewOthers}</p>
    </div>
  );
}
