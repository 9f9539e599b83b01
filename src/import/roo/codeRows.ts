import type { Row } from "../tables/table";
import { bodyCode, formCode, powerCode } from "./codes";
import type { RooPartnership } from "./partnership";
import { themeRows } from "./themes";

/** Code list rows for every theme, form, power and governing body that occurs, so that no code lacks a name. */
export function codeRows(partnerships: readonly RooPartnership[]): Row[] {
  const versions = partnerships.flatMap(({ segments }) => segments.map(({ version }) => version));
  const bodies = versions.flatMap(({ participants }) => participants.flatMap((participant) => participant.bodies));
  const powers = versions.flatMap((version) => version.powers);
  const forms = versions.map((version) => version.formCode);
  return [
    ...themeRows(versions),
    ...[...new Set(forms)].map((naam) => ({ lijst: "vorm", code: formCode(naam), naam, groep: "wgr" })),
    ...[...new Set(powers)].map((naam) => ({ lijst: "bevoegdheid", code: powerCode(naam), naam })),
    ...[...new Set(bodies)].map((naam) => ({ lijst: "orgaan", code: bodyCode(naam), naam })),
  ];
}
