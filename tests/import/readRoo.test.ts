// @vitest-environment node
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readRoo } from "@/import/roo/readRoo";
import { inPieces, readInvented, registerXml, ZANDWOUDE } from "../helpers/registerXml";

const VERSIONS = [{ id: "401", start: "2020-01-01", participants: [ZANDWOUDE] }];
const XML = registerXml(VERSIONS);

async function faultOf(bytes: string | Uint8Array): Promise<unknown> {
  return readRoo(inPieces(bytes)).then(
    () => "no fault",
    (error: { kind?: string }) => error.kind,
  );
}

describe("a good export", () => {
  it("gives organisations with their code, website and figures", async () => {
    const { day, organisations } = await readInvented(VERSIONS);
    expect(day).toBe("2026-05-16");
    expect(organisations.get("101")).toMatchObject({
      name: "Gemeente Zandwoude",
      code: "GM9901",
      website: "http://www.zandwoude.example",
      inhabitants: "31200",
      areaKm2: "54.56",
      places: ["Zandwoude", "Klein Zand", "'T Zand"],
    });
  });

  it("finds the code of an ended municipality in its own record", async () => {
    const { organisations } = await readInvented(VERSIONS);
    expect(organisations.get("102")).toMatchObject({ code: "GM9902", end: "2019-01-01" });
  });

  it("reads the 31 December of a water board as the day after", async () => {
    const board = `<p:organisatie p:systeemId="9"><p:naam>Oude Wetering</p:naam><p:types><p:type>Waterschap</p:type>
      </p:types><p:eindDatum>2015-12-31</p:eindDatum></p:organisatie>`;
    const municipality = board.replace("Waterschap", "Gemeente").replace("2015-12-31", "").replace('"9"', '"8"');
    const { organisations } = await readInvented(VERSIONS, board + municipality);
    expect(organisations.get("9")?.end).toBe("2016-01-01");
  });

  it("never stores an e-mail address or a function", async () => {
    const { organisations } = await readInvented(VERSIONS);
    expect(JSON.stringify([...organisations.values()])).not.toMatch(/info@|Burgemeester/);
  });

  it.each([1, 7, 100_000])("reads the same in pieces of %i bytes, with characters of several bytes", async (length) => {
    const xml = registerXml([{ id: "401", start: "2020-01-01", title: "Fryslân – één ✓" }]);
    const { arrangements } = await readRoo(inPieces(xml, length));
    expect(arrangements[0]?.title).toBe("Fryslân – één ✓");
  });

  it("reads gzip as well", async () => {
    const { arrangements } = await readRoo(inPieces(gzipSync(XML), 50));
    expect(arrangements).toHaveLength(1);
  });

  it("does not care for the prefix or the version in the namespace", async () => {
    const other = { prefix: "oo", namespace: "https://organisaties.overheid.nl/static/schema/oo/export/3.0.0" };
    const { arrangements } = await readRoo(inPieces(registerXml(VERSIONS, other)));
    expect(arrangements[0]?.participants[0]?.tooi?.code).toBe("gm9901");
  });

  it("reads organisations inside organisations", async () => {
    const nested = `<p:organisatie p:systeemId="1"><p:naam>Lijst</p:naam><p:types><p:type>Lijst</p:type></p:types>
      <p:organisaties><p:organisatie p:systeemId="2"><p:naam>Gemeente Binnen</p:naam><p:types><p:type>Gemeente</p:type>
      </p:types></p:organisatie></p:organisaties></p:organisatie>`;
    const { organisations, organisationCount } = await readInvented(VERSIONS, nested);
    expect([...organisations.keys()]).toEqual(["2"]);
    expect(organisationCount).toBe(2);
  });

  it("cleans names and decodes what was escaped twice", async () => {
    const [title, extra] = [
      "\u200B\u200BRegeling\u00A0VR  Zand\u200B",
      "<p:doel>veiligheidsregio&amp;rsquo;s</p:doel>",
    ];
    const { arrangements } = await readInvented([{ id: "1", start: "2020-01-01", title, extra }]);
    expect(arrangements[0]).toMatchObject({ title: "Regeling VR Zand", purpose: "veiligheidsregio’s" });
  });

  it("keeps nothing of organisations that are not needed, however many there are", async () => {
    const person = "<p:functies><p:functie><p:naam>Niemand</p:naam></p:functie></p:functies>";
    const irrelevant = Array.from({ length: 2000 }, (_, i) => {
      return `<p:organisatie p:systeemId="9${i}"><p:naam>A</p:naam><p:types><p:type>Afdeling</p:type></p:types>${person}</p:organisatie>`;
    });
    const one = `<p:organisatie p:systeemId="1"><p:naam>Gemeente A</p:naam><p:types><p:type>Gemeente</p:type></p:types></p:organisatie>`;
    const { organisations, organisationCount } = await readInvented(VERSIONS, irrelevant.join("") + one);
    expect(organisationCount).toBe(2001);
    expect(organisations.size).toBe(1);
  });

  it("names a regeling without start date instead of dropping it unseen", async () => {
    const { unusable } = await readInvented([...VERSIONS, { id: "402", start: "" }]);
    expect(unusable).toEqual(["402"]);
  });
});

describe("a bad export stops with what is wrong", () => {
  it.each([
    ["empty", "", "empty"],
    ["only white space", "  \n ", "empty"],
    ["cut off halfway", XML.slice(0, XML.length / 2), "cut-off"],
    ["cut off just before the end", XML.slice(0, -3), "cut-off"],
    ["cut off halfway a character", new TextEncoder().encode("<a>é").slice(0, -1), "cut-off"],
    ["no XML", "naam;code\nUtrecht;GM0344", "not-xml"],
    ["broken XML", XML.replace("</p:titel>", ""), "not-xml"],
    ["another document", "<html><body/></html>", "not-register"],
    ["without arrangements", registerXml([]), "register-incomplete"],
    ["without municipalities", registerXml(VERSIONS, { organisations: "" }), "register-incomplete"],
    ["Windows-1252", Uint8Array.from([60, 97, 62, 0xe9, 60, 47, 97, 62]), "not-utf8"],
    ["gzip cut off", gzipSync(XML).subarray(0, 400), "gzip-damaged"],
    ["gzip damaged", Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), "gzip-damaged"],
  ])("%s", async (_, bytes, kind) => {
    expect(await faultOf(bytes)).toBe(kind);
  });
});
