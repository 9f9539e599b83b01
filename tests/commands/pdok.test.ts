// @vitest-environment node
import { afterEach, expect, it, vi } from "vitest";
import { downloadMunicipalities } from "@/commands/pdok";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** PDOK, that answers so for each year; gives the addresses that were asked. */
function pdok(answers: Readonly<Record<number, () => Response>>): readonly string[] {
  const asked: string[] = [];
  const answer = async (address: string) => {
    asked.push(address);
    const year = Number(/gebiedsindelingen\/(\d{4})\//.exec(address)?.[1]);
    return answers[year]?.() ?? new Response("404 page not found", { status: 404 });
  };
  vi.stubGlobal("fetch", answer);
  return asked;
}

const refused = (status: number) => () => new Response("Service Unavailable", { status });

it("asks the division of this year, all municipalities in one answer", async () => {
  const asked = pdok({ 2026: () => new Response("{}") });
  const { referenceDate, text } = await downloadMunicipalities(2026);
  expect([referenceDate, text]).toEqual(["2026-01-01", "{}"]);
  const { origin, pathname, searchParams } = new URL(asked[0] ?? "");
  expect(origin + pathname).toBe("https://service.pdok.nl/cbs/gebiedsindelingen/2026/wfs/v1_0");
  expect(Object.fromEntries(searchParams)).toEqual({
    service: "WFS",
    version: "2.0.0",
    request: "GetFeature",
    typeName: "gebiedsindelingen:gemeente_gegeneraliseerd",
    outputFormat: "application/json",
    count: "1000",
  });
});

it("takes last year's while this year's is not published, and says so", async () => {
  const said = vi.spyOn(console, "log").mockReturnValue();
  pdok({ 2026: () => new Response("{}") });
  expect((await downloadMunicipalities(2027)).referenceDate).toBe("2026-01-01");
  expect(said).toHaveBeenCalledWith("PDOK heeft nog geen gemeentegrenzen van 2027; dit zijn die van 2026.");
});

it.each([503, 429, 400])("does not take last year's when PDOK fails with %i", async (status) => {
  const asked = pdok({ 2026: refused(status), 2025: () => new Response("{}") });
  await expect(downloadMunicipalities(2026)).rejects.toThrow(
    `PDOK geeft de gemeentegrenzen van 2026 nu niet (status ${status}). Probeer het later opnieuw`,
  );
  expect(asked).toHaveLength(1);
});

it("says what to do when neither year is there, and when there is no connection", async () => {
  pdok({});
  await expect(downloadMunicipalities(2026)).rejects.toThrow(
    "Het adres is misschien veranderd: haal het bestand elders",
  );
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
  await expect(downloadMunicipalities(2026)).rejects.toThrow("Er is geen verbinding met PDOK (service.pdok.nl).");
});
