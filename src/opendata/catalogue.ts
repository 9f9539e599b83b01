import { REGISTER_FILLED } from "@/domain/dates";
import { FILE_DESCRIPTIONS, openDataTexts } from "@/texts/openData";
import { newestDay, type ReadTables } from "./dataPackage";
import type { Publisher } from "./publisher";
import { BOUNDARY_FILES, type Licence, TABLE_FILES } from "./tableSpec";
import { BOUNDARY_ORIGINS, TABLES } from "./tables";
import { CONTEXT } from "./vocabulary";

const EU = "http://publications.europa.eu/resource/authority";
const MEDIA = "https://www.iana.org/assignments/media-types";
const FRICTIONLESS = "https://specs.frictionlessdata.io";
const LICENCES: Readonly<Record<Licence, string>> = { CC0: "CC0", "CC BY 4.0": "CC_BY_4_0" };

/** A thing with an address elsewhere, and what it is: a validator does not look that up. */
const link = (type: string, id: string) => ({ "@id": id, "@type": type });
const DUTCH = link("dct:LinguisticSystem", `${EU}/language/NLD`);

/** File name of the catalogue, and of the package that it points to. */
export const CATALOGUE_FILE = "dcat.jsonld";
/** Name of the data package, beside the tables. */
export const PACKAGE_FILE = "datapackage.json";

/**
 * The data set as DCAT-AP-NL 3.0 asks, in JSON-LD: a catalogue with one data set and a distribution per file. Without an
 * address of the publisher every address is relative to the catalogue itself, so that it holds wherever it is put.
 */
export function catalogue(tables: ReadTables, publisher: Publisher) {
  const agent = agentOf(publisher);
  const contactPoint = contactOf(publisher);
  const modified = newestDay(tables);
  return {
    "@context": CONTEXT,
    "@id": at(publisher, `${CATALOGUE_FILE}#catalogus`),
    "@type": "dcat:Catalog",
    title: openDataTexts.catalogueTitle,
    description: openDataTexts.description,
    conformsTo: link("dct:Standard", "https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/"),
    language: DUTCH,
    creator: agent,
    publisher: agent,
    contactPoint,
    modified,
    dataset: {
      "@id": at(publisher, `${CATALOGUE_FILE}#gegevensverzameling`),
      "@type": "dcat:Dataset",
      identifier: "samenwerkingskaart",
      title: openDataTexts.title,
      description: openDataTexts.description,
      keyword: openDataTexts.keywords,
      theme: Object.entries(openDataTexts.themes).map(([code, prefLabel]) => ({
        ...link("skos:Concept", `${EU}/data-theme/${code}`),
        prefLabel,
      })),
      accessRights: link("dct:RightsStatement", `${EU}/access-right/PUBLIC`),
      rights: { "@type": "dct:RightsStatement", label: openDataTexts.rights },
      language: DUTCH,
      spatial: link("dct:Location", `${EU}/country/NLD`),
      temporal: { "@type": "dct:PeriodOfTime", startDate: REGISTER_FILLED, endDate: modified },
      conformsTo: link("dct:Standard", `${FRICTIONLESS}/data-package/`),
      landingPage: link("foaf:Document", at(publisher, "../")),
      creator: agent,
      publisher: agent,
      contactPoint,
      modified,
      version: modified,
      distribution: distributions(publisher, modified),
    },
  };
}

/** The description of the tables first, then every table and boundary file. */
function distributions(publisher: Publisher, modified: string) {
  const whole = { title: openDataTexts.package, description: openDataTexts.package };
  return [
    {
      ...distribution(publisher, PACKAGE_FILE, whole, "CC BY 4.0"),
      ...JSON_FORMAT,
      ...follows("data-package"),
      modified,
    },
    ...TABLE_FILES.map((file) => ({
      ...distribution(publisher, file, FILE_DESCRIPTIONS[file], TABLES[file].licence),
      ...CSV_FORMAT,
      ...follows("tabular-data-resource"),
      modified,
    })),
    ...BOUNDARY_FILES.map((file) => ({
      ...distribution(publisher, file, FILE_DESCRIPTIONS[file], BOUNDARY_ORIGINS[file].licence),
      ...JSON_FORMAT,
      conformsTo: link("dct:Standard", "https://github.com/topojson/topojson-specification"),
      modified,
    })),
  ];
}

const CSV_FORMAT = formatOf("CSV", "text/csv");
const JSON_FORMAT = formatOf("JSON", "application/json");

function formatOf(code: string, mediaType: string) {
  return {
    format: link("dct:MediaTypeOrExtent", `${EU}/file-type/${code}`),
    mediaType: link("dct:MediaType", `${MEDIA}/${mediaType}`),
  };
}

function follows(specification: string) {
  return { conformsTo: link("dct:Standard", `${FRICTIONLESS}/${specification}/`) };
}

function distribution(
  publisher: Publisher,
  file: string,
  { title, description }: { readonly title: string; readonly description: string },
  licence: Licence,
) {
  return {
    "@id": at(publisher, `${CATALOGUE_FILE}#${file}`),
    "@type": "dcat:Distribution",
    title,
    description,
    accessURL: { "@id": at(publisher, file) },
    downloadURL: { "@id": at(publisher, file) },
    license: link("dct:LicenseDocument", `${EU}/licence/${LICENCES[licence]}`),
    language: DUTCH,
  };
}

function agentOf({ uri, name }: Publisher) {
  return { ...(uri && { "@id": uri }), "@type": "foaf:Agent", name: name || openDataTexts.unknownPublisher };
}

/** A catalogue needs a way to ask a question: an e-mail address, or else the page of the map. */
function contactOf(publisher: Publisher) {
  const { name, email } = publisher;
  return {
    "@type": ["vcard:Kind", "vcard:Organization"],
    fn: name || openDataTexts.unknownPublisher,
    ...(email ? { hasEmail: { "@id": `mailto:${email}` } } : { hasURL: { "@id": at(publisher, "../") } }),
  };
}

function at({ address }: Publisher, file: string): string {
  return address ? new URL(file, address).href : file;
}
