/** Official municipal boundaries of Statistics Netherlands at PDOK, generalised, of one year; GeoJSON. */
const PDOK_ADDRESS =
  "https://service.pdok.nl/cbs/gebiedsindelingen/{jaar}/wfs/v1_0?service=WFS&version=2.0.0&request=GetFeature" +
  "&typeName=gebiedsindelingen:gemeente_gegeneraliseerd&outputFormat=application/json";

const TIMEOUT_MS = 60_000;

/** A boundary file as it came from PDOK. */
export interface Download {
  readonly name: string;
  readonly text: string;
  /** First day of the year whose division it draws. */
  readonly referenceDate: string;
}

/**
 * Fetches the municipal boundaries of this year, or of last year while PDOK has not published this year's.
 *
 * @throws Error with a Dutch sentence when there is no connection or no usable answer
 */
export async function downloadMunicipalities(thisYear: number): Promise<Download> {
  for (const year of [thisYear, thisYear - 1]) {
    const response = await request(PDOK_ADDRESS.replace("{jaar}", String(year)));
    if (!response.ok) continue;
    const text = await response.text().catch(() => {
      throw new Error("De verbinding met PDOK brak af tijdens het ophalen. Probeer het opnieuw.");
    });
    return { name: `PDOK gemeente_gegeneraliseerd ${year}`, text, referenceDate: `${year}-01-01` };
  }
  throw new Error(`PDOK heeft geen gemeentegrenzen voor ${thisYear} of ${thisYear - 1} op het bekende adres.`);
}

async function request(address: string): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    throw new Error(
      "Er is geen verbinding met PDOK (service.pdok.nl). Controleer het netwerk, of haal het bestand elders op " +
        "en geef het op: npm run data:boundaries -- gemeenten.geojson",
    );
  }
}
