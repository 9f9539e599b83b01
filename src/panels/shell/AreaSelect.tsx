import { ChevronDown } from "lucide-react";
import { useId, useMemo } from "react";
import { NETHERLANDS } from "@/domain/area";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { provinceName, shellTexts } from "@/texts/shell";

/** The Netherlands or one of its provinces. */
export function AreaSelect() {
  const id = useId();
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const area = useAppStore((state) => state.area);
  const setArea = useAppStore((state) => state.setArea);
  const { organisations } = useAppStore(selectDataset);
  const provinces = useMemo(() => {
    const found = [...organisations.values()].filter(
      ({ kind, code }) => kind === "provincie" && /^PV\d{2}$/.test(code),
    );
    return found.map(({ code, name }) => ({ code, name: provinceName(name) })).sort(byName);
  }, [organisations]);
  return (
    <div className="sk-area">
      <label className="sk-hidden" htmlFor={id}>
        {shellTexts.area}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select sk-area__select"
        disabled={!isReady}
        value={isReady ? area : ""}
        onChange={(event) => setArea(event.target.value)}
      >
        {!isReady && <option value="" />}
        <option value={NETHERLANDS}>{shellTexts.netherlands}</option>
        {provinces.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden size={18} />
    </div>
  );
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, "nl");
}
