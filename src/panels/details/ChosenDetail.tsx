import type { Organisation } from "@/domain/organisation";
import type { Partnership } from "@/domain/partnership";
import { MunicipalityDetail } from "./MunicipalityDetail";
import { PartnershipDetail } from "./PartnershipDetail";

interface Props {
  readonly partnership?: Partnership;
  /** The municipality that is chosen, or was when the partnership was. */
  readonly municipality?: Organisation;
}

/** What is known of what is chosen, under its name. One part, because a first map without a choice needs none of it. */
export default function ChosenDetail({ partnership, municipality }: Props) {
  if (partnership) return <PartnershipDetail partnership={partnership} foundThrough={municipality} />;
  return municipality && <MunicipalityDetail municipality={municipality} />;
}
