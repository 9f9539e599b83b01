import { compareNames } from "@/domain/names";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";

/** Names after each other; the municipality that is chosen on the map stands out. */
export function MunicipalityNames({ codes }: { readonly codes: readonly string[] }) {
  const { organisations } = useAppStore(selectDataset);
  const chosen = useAppStore((state) => state.municipalities[0]);
  const named = codes.map((code) => ({ code, name: organisations.get(code)?.name ?? code }));
  named.sort((a, b) => compareNames(a.name, b.name));
  return named.map(({ code, name }, index) => (
    <span key={code}>
      {index > 0 && ", "}
      {code === chosen ? <strong>{name}</strong> : name}
    </span>
  ));
}
