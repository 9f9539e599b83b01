import type { Partnership } from "@/domain/partnership";
import type { FirstFile } from "./files";
import type { Reference } from "./foldFollowOns";
import type { DataText } from "./readAll";

/**
 * How the tables refer to each other: first those whose remarks make another table look damaged. `lacking` are the files
 * that could not be had.
 */
export function referencesOf(
  texts: Readonly<Record<FirstFile, DataText>>,
  lacking: readonly FirstFile[],
  partnerships: readonly Partnership[],
): Reference[] {
  const [partnershipFile, participationFile] = [texts.partnerships.file, texts.participations.file];
  const to = (data: FirstFile) => ({ heldIn: texts[data].file, hasFailed: lacking.includes(data) });
  const unknown = { problem: "code-unknown" } as const;
  return [
    {
      ...to("codeLists"),
      ...unknown,
      what: "codes",
      namedIn: partnershipFile,
      columns: ["themas", "vorm", "fase", "bevoegdheid"],
    },
    { ...to("codeLists"), ...unknown, what: "codes", namedIn: participationFile, columns: ["bestuursorganen"] },
    {
      ...to("organisations"),
      ...unknown,
      what: "organisations",
      namedIn: participationFile,
      columns: ["organisatie"],
    },
    {
      ...to("partnerships"),
      ...unknown,
      what: "partnerships",
      namedIn: participationFile,
      columns: ["verband"],
      unnamed: partnerships.filter(({ participations }) => participations.length === 0).length,
    },
    {
      ...to("participations"),
      what: "participations",
      problem: "participants-none",
      namedIn: partnershipFile,
      columns: ["id"],
      named: partnerships.length,
    },
  ];
}
