import { readRoo } from "@/import/roo/readRoo";

/** A participant of an invented arrangement. */
export interface InventedParticipant {
  readonly id: string;
  readonly name: string;
  readonly since?: string;
  /** "gemeente/gm9901"; absent for parties without code. */
  readonly tooi?: string;
  readonly bodies?: readonly string[];
  readonly share?: string;
}

/** A version of an invented arrangement; only what a test is about has to be given. */
export interface InventedVersion {
  readonly id: string;
  readonly start: string;
  readonly end?: string;
  readonly title?: string;
  readonly form?: string;
  readonly previous?: string;
  readonly next?: string;
  readonly isCrossBorder?: boolean;
  /** XML between the legal form and the dates. */
  readonly extra?: string;
  /** XML after the dates: themes. */
  readonly themes?: string;
  readonly participants?: readonly InventedParticipant[];
}

const NAMESPACE = "https://organisaties.overheid.nl/static/schema/oo/export/2.6.9";

/** Two municipalities, one of which has ended, and a body; invented. */
export const ORGANISATIONS = `
  <p:organisatie p:systeemId="101" p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/gemeente/gm9901">
    <p:naam>Gemeente Zandwoude</p:naam><p:afkorting>Zandwoude</p:afkorting><p:types><p:type>Gemeente</p:type></p:types>
    <p:contact><p:emailadressen><p:emailadres><p:email>info@zandwoude.example</p:email></p:emailadres></p:emailadressen>
      <p:internetadressen>
        <p:internetadres><p:url>https://contact.zandwoude.example</p:url><p:label>contact</p:label></p:internetadres>
        <p:internetadres><p:url>www.zandwoude.example</p:url><p:label>algemeen</p:label></p:internetadres>
      </p:internetadressen></p:contact>
    <p:datumMutatie>2025-12-01</p:datumMutatie>
    <p:geografie><p:oppervlakte p:eenheid="km2">54,56</p:oppervlakte><p:aantalInwoners>31200</p:aantalInwoners>
      <p:bevatPlaatsen>Zandwoude, Klein Zand, 'T Zand</p:bevatPlaatsen></p:geografie>
    <p:functies><p:functie><p:naam>Burgemeester</p:naam></p:functie></p:functies>
  </p:organisatie>
  <p:organisatie p:systeemId="102">
    <p:naam>Gemeente Oud Veen</p:naam><p:types><p:type>Gemeente</p:type></p:types>
    <p:eindDatum>2019-01-01</p:eindDatum><p:datumMutatie>2019-02-01</p:datumMutatie>
    <p:identificatiecodes><p:resourceIdentifier p:naam="Organisatiecode">gm9902</p:resourceIdentifier></p:identificatiecodes>
  </p:organisatie>
  <p:organisatie p:systeemId="301" p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/so/so9903">
    <p:naam>Afvaldienst De Duinrand</p:naam><p:afkorting>ADD</p:afkorting>
    <p:types><p:type>Regionaal samenwerkingsorgaan</p:type></p:types>
  </p:organisatie>`;

/** An invented export with these versions; the given prefix and schema version may differ, as they do in real files. */
export function registerXml(
  versions: readonly InventedVersion[],
  { organisations = ORGANISATIONS, prefix = "p", namespace = NAMESPACE } = {},
): string {
  const block = (name: string, isCrossBorder: boolean) =>
    `<p:${name}>${versions
      .filter((version) => Boolean(version.isCrossBorder) === isCrossBorder)
      .map(versionXml)
      .join("")}</p:${name}>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<p:overheidsorganisaties p:timestamp="2026-05-16T22:00:00.000+02:00" xmlns:p="${namespace}">
<p:organisaties>${organisations}</p:organisaties>
${block("gemeenschappelijkeRegelingen", false)}
${block("gemeenschappelijkeRegelingenGrensoverschrijdend", true)}
</p:overheidsorganisaties>`;
  return xml
    .replaceAll("<p:", `<${prefix}:`)
    .replaceAll("</p:", `</${prefix}:`)
    .replaceAll(" p:", ` ${prefix}:`)
    .replace("xmlns:p=", `xmlns:${prefix}=`);
}

function versionXml(version: InventedVersion): string {
  const { id, start, end, title = `Regeling ${id}`, form = "OL", previous, next, extra = "", themes = "" } = version;
  return `<p:regeling p:systeemId="${id}"><p:titel>${title}</p:titel>
    <p:samenwerkingsvorm p:afkorting="${form}">vorm</p:samenwerkingsvorm>${extra}
    <p:datumInwerkingtreding>${start}</p:datumInwerkingtreding>
    ${end ? `<p:datumUitwerkingtreding>${end}</p:datumUitwerkingtreding>` : ""}
    <p:datumMutatie>2026-01-01</p:datumMutatie>${themes}
    <p:deelnemendeOrganisaties>${(version.participants ?? []).map(participantXml).join("")}</p:deelnemendeOrganisaties>
    ${previous ? `<p:previousVersion p:systeemId="${previous}">vorige</p:previousVersion>` : ""}
    ${next ? `<p:nextVersion p:systeemId="${next}">volgende</p:nextVersion>` : ""}</p:regeling>`;
}

function participantXml({ id, name, since, tooi, bodies = [], share }: InventedParticipant): string {
  const address = tooi ? ` p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/${tooi}"` : "";
  return `<p:deelnemendeOrganisatie p:systeemId="${id}"${address}><p:naam>${name}</p:naam>
    ${since ? `<p:toetredingsDatum>${since}</p:toetredingsDatum>` : ""}
    ${share ? `<p:verdeelsleutel>${share}</p:verdeelsleutel>` : ""}
    <p:bestuursorganen>${bodies.map((body) => `<p:bestuursorgaan>${body}</p:bestuursorgaan>`).join("")}</p:bestuursorganen>
  </p:deelnemendeOrganisatie>`;
}

/** Zandwoude, as a participant. */
export const ZANDWOUDE: InventedParticipant = { id: "101", name: "Gemeente Zandwoude", tooi: "gemeente/gm9901" };

/** Oud Veen, which has ended and has no TOOI address, as a participant. */
export const OUD_VEEN: InventedParticipant = { id: "102", name: "Gemeente Oud Veen" };

/** Text as the bytes of a file, in pieces of a given length: characters of several bytes are cut through. */
export async function* inPieces(text: string | Uint8Array, length = 1000): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let start = 0; start < bytes.length; start += length) yield bytes.slice(start, start + length);
}

/** Reads an invented export with these versions. */
export function readInvented(versions: readonly InventedVersion[], organisations = ORGANISATIONS) {
  return readRoo(inPieces(registerXml(versions, { organisations })));
}
