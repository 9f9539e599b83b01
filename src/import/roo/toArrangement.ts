import { descendant, type XmlElement } from "../readRecords";
import { cleanLine, cleanParagraph } from "../text/cleanText";
import { checkedOn, decimalPoint, itemsIn, lineAt, linesIn, tooiOf, websiteOf } from "./elements";
import type { RooArrangement, RooParticipant } from "./records";

/** Reads a `regeling`; undefined without id, title, legal form or start date. */
export function toArrangement(record: XmlElement, isCrossBorder: boolean): RooArrangement | undefined {
  const systemId = record.attributes.systeemId;
  const title = lineAt(record, "titel");
  const start = lineAt(record, "datumInwerkingtreding");
  const formCode = descendant(record, "samenwerkingsvorm")?.attributes.afkorting;
  if (!systemId || !title || !start || !formCode) return undefined;
  return {
    systemId,
    title,
    shortTitle: lineAt(record, "citeertitel"),
    formCode,
    body: bodyOf(record),
    dataOwner: lineAt(record, "bronhouder"),
    website: websiteOf(record),
    start,
    end: lineAt(record, "datumUitwerkingtreding") || undefined,
    checkedOn: checkedOn(record),
    changedOn: lineAt(record, "datumMutatie"),
    ...contentOf(record),
    participants: itemsIn(record, "deelnemendeOrganisaties", "deelnemendeOrganisatie").map(toParticipant),
    isCrossBorder,
    previous: descendant(record, "previousVersion")?.attributes.systeemId,
    next: descendant(record, "nextVersion")?.attributes.systeemId,
  };
}

function bodyOf(record: XmlElement): RooArrangement["body"] {
  const body = descendant(record, "regionaalSamenwerkingsorgaan");
  const systemId = body?.attributes.systeemId;
  return body && systemId ? { systemId, name: cleanLine(body.text) } : undefined;
}

/** What the arrangement is about and rests on. */
function contentOf(record: XmlElement) {
  return {
    powers: linesIn(record, "bevoegdheidsverkrijgingen", "bevoegdheidsverkrijging"),
    decisions: linesIn(record, "instellingsbesluiten", "referentie"),
    legalBases: itemsIn(record, "wettelijkeGrondslagen", "wettelijkeGrondslag").map((basis) => ({
      title: lineAt(basis, "opschrift"),
      address: lineAt(basis, "referentie"),
    })),
    purpose: cleanParagraph(descendant(record, "doel")?.text ?? ""),
    themes: itemsIn(record, "beleidsterreinen", "beleidsterrein").map((theme) => ({
      name: cleanLine(theme.text),
      uri: theme.attributes.resourceIdentifier ?? "",
    })),
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
