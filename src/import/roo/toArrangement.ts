import { childrenNamed, descendant, type XmlElement } from "../readRecords";
import { cleanLine, cleanParagraph } from "../text/cleanText";
import { checkedOn, decimalPoint, lineAt, linesIn, tooiOf, websiteOf } from "./elements";
import type { RooArrangement, RooParticipant } from "./records";

/** Reads a `regeling`; undefined without id, title, legal form or start date. */
export function toArrangement(record: XmlElement, isCrossBorder: boolean): RooArrangement | undefined {
  const systemId = record.attributes.systeemId;
  const title = lineAt(record, "titel");
  const start = lineAt(record, "datumInwerkingtreding");
  const formCode = descendant(record, "samenwerkingsvorm")?.attributes.afkorting;
  if (!systemId || !title || !start || !formCode) return undefined;
  const body = descendant(record, "regionaalSamenwerkingsorgaan");
  const bodyId = body?.attributes.systeemId;
  return {
    systemId,
    title,
    shortTitle: lineAt(record, "citeertitel"),
    formCode,
    powers: linesIn(record, "bevoegdheidsverkrijgingen", "bevoegdheidsverkrijging"),
    body: body && bodyId ? { systemId: bodyId, name: cleanLine(body.text) } : undefined,
    dataOwner: lineAt(record, "bronhouder"),
    decisions: linesIn(record, "instellingsbesluiten", "referentie"),
    legalBases: childrenNamed(descendant(record, "wettelijkeGrondslagen"), "wettelijkeGrondslag").map((basis) => ({
      title: lineAt(basis, "opschrift"),
      address: lineAt(basis, "referentie"),
    })),
    purpose: cleanParagraph(descendant(record, "doel")?.text ?? ""),
    website: websiteOf(record),
    start,
    end: lineAt(record, "datumUitwerkingtreding") || undefined,
    checkedOn: checkedOn(record),
    changedOn: lineAt(record, "datumMutatie"),
    themes: childrenNamed(descendant(record, "beleidsterreinen"), "beleidsterrein").map((theme) => ({
      name: cleanLine(theme.text),
      uri: theme.attributes.resourceIdentifier ?? "",
    })),
    participants: childrenNamed(descendant(record, "deelnemendeOrganisaties"), "deelnemendeOrganisatie").map(
      toParticipant,
    ),
    isCrossBorder,
    previous: descendant(record, "previousVersion")?.attributes.systeemId,
    next: descendant(record, "nextVersion")?.attributes.systeemId,
  };
}

function toParticipant(record: XmlElement): RooParticipant {
  return {
    systemId: record.attributes.systeemId ?? "",
    name: lineAt(record, "naam"),
    tooi: tooiOf(record),
    since: lineAt(record, "toetredingsDatum"),
    share: decimalPoint(lineAt(record, "verdeelsleutel")),
    bodies: linesIn(record, "bestuursorganen", "bestuursorgaan"),
  };
}
