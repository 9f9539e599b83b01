import type { Dataset } from "@/domain/dataset";
import { snapshotOn } from "@/domain/snapshot";
import type { Excerpt } from "@/export/excerpt";

/** Everything in a dataset on 16 May 2026, as an export of the province of Utrecht would hold it. */
export function anExcerpt(dataset: Dataset, over: Partial<Excerpt> = {}): Excerpt {
  return {
    site: "Samenwerkingskaart",
    subject: "samenwerkingsverbanden in provincie Utrecht",
    area: "provincie Utrecht",
    filters: ["Fase: groeifase"],
    referenceDate: "2026-05-16",
    madeOn: "2026-11-23",
    permalink: "https://kaart.example/?gebied=PV26&peildatum=2026-05-16",
    entries: snapshotOn(dataset, "2026-05-16"),
    dataset,
    ...over,
  };
}
