/** Who publishes the data set and where; what is not known is left empty. */
export interface Publisher {
  /** Address of the folder of the data files, with "/" at its end; empty for addresses relative to the catalogue. */
  readonly address: string;
  readonly name: string;
  /** Address that identifies the organisation, such as its TOOI address. */
  readonly uri: string;
  readonly email: string;
}

/** Until somebody publishes. */
export const NO_PUBLISHER: Publisher = { address: "", name: "", uri: "", email: "" };

/** What an earlier catalogue says of its publisher, so that it stays when the catalogue is made again. */
export function publisherIn(catalogue: string): Publisher {
  const { publisher, contactPoint, dataset } = JSON.parse(catalogue) as EarlierCatalogue;
  const [address = ""] = (dataset["@id"] ?? "").split("#");
  return {
    address: address.replace(/[^/]*$/, ""),
    name: publisher.name,
    uri: publisher["@id"] ?? "",
    email: contactPoint.hasEmail?.["@id"].replace(/^mailto:/, "") ?? "",
  };
}

interface EarlierCatalogue {
  readonly publisher: { readonly "@id"?: string; readonly name: string };
  readonly contactPoint: { readonly hasEmail?: { readonly "@id": string } };
  readonly dataset: { readonly "@id"?: string };
}
