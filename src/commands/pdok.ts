/**
 * Official municipal boundaries of Statistics Netherlands at PDOK, generalised, of one year; GeoJSON in RD. PDOK gives at
 * most 1000 areas in one answer, and there are fewer municipalities each year.
 */
const PDOK_ADDRESS =
  "https://service.pdok.nl/cbs/gebiedsindelingen/{jaar}/wfs/v1_0?service=WFS&version=2.0.0&request=GetFeature" +
  "&typeName=gebiedsindelingen:gemeente_gegeneraliseerd&outputFormat=application/json&count=1000";

const OTHERWISE = "haal het bestand elders op en geef het op: npm run data:boundaries -- gemeenten.geojson";

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
    if (response.status === 404) continue;
    // a failure says nothing of what is published: the division of last year would come unasked
    if (!response.ok) {
      const said = `PDOK geeft de gemeentegrenzen van ${year} nu niet (status ${response.status}).`;
      throw new Error(`${said} Probeer het later opnieuw, of ${OTHERWISE}`);
    }
    if (year !== thisYear)
      console.log(`PDOK heeft nog geen gemeentegrenzen van ${thisYear}; dit zijn die van ${year}.`);
    const text = await response.text().catch(() => {
      throw new Error("De verbinding met PDOK brak af tijdens het ophalen. Probeer het opnieuw.");
    });
    return { name: `PDOK gemeente_gegeneraliseerd ${year}`, text, referenceDate: `${year}-01-01` };
  }
  const said = `PDOK heeft geen gemeentegrenzen voor ${thisYear} of ${thisYear - 1} op het bekende adres.`;
  throw new Error(`${said} Het adres is misschien veranderd: ${OTHERWISE}`);
}

async function request(address: string): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    throw new Error(`Er is geen verbinding met PDOK (service.pdok.nl). Controleer het netwerk, of ${OTHERWISE}`);
  }
}
