import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";
import { fetched } from "@/ui/fetched";
import { Guarded } from "../shell/Guarded";
import { BackLink } from "./BackLink";
import { Summary } from "./Summary";
import { useFocusFollows } from "./useFocusFollows";
import "./details.css";
import "./lists.css";
import "./notes.css";
import "./wideSheet.css";

const opening = (
  <p className="sk-quiet" data-waiting>
    {shellTexts.opening}
  </p>
);
/** Fetched ahead by `fetchChosenAhead`. */
export const ChosenDetail = fetched(() => import("./ChosenDetail"), opening);

/**
 * What is known of what is chosen: a partnership, else a municipality, else a summary of the area. The name of what is
 * chosen and the way back stand there at once, also where the rest has still to be fetched.
 */
export default function DetailPanel() {
  const dataset = useAppStore(selectDataset);
  const partnership = useAppStore(({ partnerships }) => dataset.partnershipById.get(partnerships[0] ?? ""));
  const municipality = useAppStore(({ municipalities }) => dataset.organisations.get(municipalities[0] ?? ""));
  const chosen = partnership ?? municipality;
  const key = partnership?.id ?? municipality?.code ?? "";
  const panel = useFocusFollows(key);
  return (
    <div className="sk-details" ref={panel}>
      {chosen ? (
        <article className="sk-chosen" key={key}>
          <BackLink to={partnership && municipality} />
          <h2 className="sk-details__title" tabIndex={-1}>
            {chosen.name}
          </h2>
          <Guarded message={shellTexts.panelBroken}>
            <ChosenDetail partnership={partnership} municipality={municipality} />
          </Guarded>
        </article>
      ) : (
        <Summary />
      )}
    </div>
  );
}
