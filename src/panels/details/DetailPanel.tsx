import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { MunicipalityDetail } from "./MunicipalityDetail";
import { PartnershipDetail } from "./PartnershipDetail";
import { Summary } from "./Summary";
import { useFocusFollows } from "./useFocusFollows";
import "./details.css";
import "./lists.css";
import "./notes.css";

/** What is known of what is chosen: a partnership, else a municipality, else a summary of the area. */
export default function DetailPanel() {
  const dataset = useAppStore(selectDataset);
  const partnership = useAppStore(({ partnerships }) => dataset.partnershipById.get(partnerships[0] ?? ""));
  const municipality = useAppStore(({ municipalities }) => dataset.organisations.get(municipalities[0] ?? ""));
  const panel = useFocusFollows(partnership?.id ?? municipality?.code ?? "");
  return (
    <div className="sk-details" ref={panel}>
      {partnership ? (
        <PartnershipDetail partnership={partnership} foundThrough={municipality} />
      ) : municipality ? (
        <MunicipalityDetail municipality={municipality} />
      ) : (
        <Summary />
      )}
    </div>
  );
}
