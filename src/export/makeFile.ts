import type { FileKind } from "@/texts/download";
import type { Excerpt } from "./excerpt";
import type { GeoParts } from "./toGeoJson";

/** A file of one kind. What makes it is fetched at the first need. */
export async function makeFile(kind: FileKind, excerpt: Excerpt, parts: GeoParts): Promise<Blob> {
  if (kind === "xlsx") return (await import("./toXlsx")).toXlsx(excerpt);
  if (kind === "csv") return new Blob([(await import("./toCsv")).csvZip(excerpt)], { type: "application/zip" });
  if (kind === "geojson") {
    return new Blob([(await import("./toGeoJson")).toGeoJson(excerpt, parts)], { type: "application/geo+json" });
  }
  return new Blob([(await import("./toJson")).toJson(excerpt)], { type: "application/json" });
}
