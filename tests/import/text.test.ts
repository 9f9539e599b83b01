// @vitest-environment node
import { describe, expect, it } from "vitest";
import { cleanLine, cleanParagraph } from "@/import/text/cleanText";
import { slug } from "@/import/text/slug";
import { webAddress } from "@/import/text/webAddress";
import { createRandom, SEEDS } from "../helpers/random";

describe("a purpose", () => {
  it.each([
    ["glued numbers", "dat is overgedragen.2. Onverminderd", "dat is overgedragen.\n2. Onverminderd"],
    ["glued letters after a semicolon", "ingevolge de WSW;b. werk", "ingevolge de WSW;\nb. werk"],
    ["glued letters after a colon", "tot doel:a. het beschermen", "tot doel:\na. het beschermen"],
    ["glued letters after a full stop", "doen afnemen.e. Zorgdragen", "doen afnemen.\ne. Zorgdragen"],
    ["glued sentences", "regelingen.Met name", "regelingen.\nMet name"],
    [
      "glued dashes",
      "te realiseren door:- de kosten;- de kwaliteit.",
      "te realiseren door:\n- de kosten;\n- de kwaliteit.",
    ],
    ["glued bullets", "gebied van:• wonen,• werk", "gebied van:\n• wonen,\n• werk"],
    ["glued long dashes", "op:– Smart werken & Innovaties– Onderwijs", "op:\n– Smart werken & Innovaties\n– Onderwijs"],
    [
      "a first number after a number",
      "lid 4 tot en met lid 6:1. Het regulier",
      "lid 4 tot en met lid 6:\n1. Het regulier",
    ],
    ["numbers after a year", "personenvervoer 2000.2.Het in", "personenvervoer 2000.\n2. Het in"],
    ["letters after a year", "per 1 januari 2023.a. De gezamenlijke", "per 1 januari 2023.\na. De gezamenlijke"],
    ["letters after a comma", "veiligheidsregio’s,a. het voorkomen", "veiligheidsregio’s,\na. het voorkomen"],
    ["letters after an abbreviation", "d. de IOAZe. de Bbz,f. Wet", "d. de IOAZ\ne. de Bbz,\nf. Wet"],
    ["letters after and", "de Wsw, enb. de inschakeling", "de Wsw, en\nb. de inschakeling"],
    ["dashes after a comma", "aan o.a.:- de preventie,- de opvang", "aan o.a.:\n- de preventie,\n- de opvang"],
    ["headings", "Artikel 2 BelangDeze regeling is", "Artikel 2 Belang\nDeze regeling is"],
    ["headings without a number", "Transparante overheidVoor een goede", "Transparante overheid\nVoor een goede"],
    ["items between brackets", "het kader;(b) Gespecialiseerd", "het kader;\n(b) Gespecialiseerd"],
  ])("gets its lines back: %s", (_, text, expected) => {
    expect(cleanParagraph(text)).toBe(expected);
  });

  it.each([
    ["de gemeenteNoordwijk, die", "de gemeente Noordwijk, die"],
    ["Linieland vanWaas en Hulst", "Linieland van Waas en Hulst"],
    ["Gebouwen,voor zover", "Gebouwen, voor zover"],
    ["Wet inburgering 2021alsmede de", "Wet inburgering 2021 alsmede de"],
    ["1.De Regeling wordt", "1. De Regeling wordt"],
  ])("gets lost spaces back: %s", (text, expected) => {
    expect(cleanParagraph(text)).toBe(expected);
  });

  it.each([
    "De B.V. en de N.V. werken c.q. handelen o.a. van 10:30 tot 11:00 uur.",
    "Artikel 2.1 van de Wet (zie www.overheid.nl) en art. 3.4.",
    "Het bedrag is 1.250.000 euro; de rest volgt: later.",
    "Regio FoodValley, SamenTwente en SaBeWa: van 9 tot 10:30. De gemeenten, enz. de rest, zijn BVs. de wet van 2021.",
  ])("keeps abbreviations, numbers and addresses whole: %s", (text) => {
    expect(cleanParagraph(text)).toBe(text);
  });

  it("loses tabs, double spaces, soft hyphens and what was escaped twice", () => {
    expect(cleanParagraph("a.\thet  gemeen\u00ADschappelijk belang &eacute;&eacute;n ")).toBe(
      "a. het gemeenschappelijk belang één",
    );
  });

  const PIECES = [
    "de zorg",
    "Wsw",
    ".",
    ";",
    ":",
    "a.",
    "2.",
    "•",
    "– ",
    "-",
    "(b)",
    " ",
    "\t",
    "1.5",
    "x.Y",
    "IOAZ",
    "e. de ",
    ",",
    "Deze x",
    "2021",
    "B.V.",
    "\u200B",
    "’",
  ];

  it.each(SEEDS)("keeps every letter and digit in order (seed %i)", (seed) => {
    const random = createRandom(seed);
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 30 }, () => random.pick(PIECES)).join("");
      expect(letters(cleanParagraph(text))).toBe(letters(text));
      expect(cleanParagraph(text)).not.toMatch(/ {2}|\t|\u200B|\n\n|^\s|\s$/);
    }
  });
});

describe("a name", () => {
  it("is one clean line", () => {
    expect(cleanLine("\u200B\u200BRegionaal Platform\u00A0Wonen\n VRBZO\u200B ")).toBe(
      "Regionaal Platform Wonen VRBZO",
    );
  });

  it.each([
    ["Súdwest-Fryslân", "sudwest-fryslan"],
    ["gezondheidsrisico's", "gezondheidsrisicos"],
    ["natuur- en landschapsbeheer", "natuur-en-landschapsbeheer"],
    ["Großkreis (BE)", "grosskreis-be"],
  ])("gives a code: %s", (name, code) => {
    expect(slug(name)).toBe(code);
  });
});

describe("a web address", () => {
  it.each([
    ["www.aalburg.nl", "http://www.aalburg.nl"],
    ["https://zoek.officielebekendmakingen.nl/a?b=1#c", "https://zoek.officielebekendmakingen.nl/a?b=1#c"],
    ["http://ttps://lokaleregelgeving.overheid.nl/CVDR1/1", "https://lokaleregelgeving.overheid.nl/CVDR1/1"],
  ])("is repaired where that is certain: %s", (text, expected) => {
    expect(webAddress(text)).toBe(expected);
  });

  it.each(["", "javascript:alert(1)", "mailto:a@b.nl", "ftp://a.nl/x", "geen adres", "http://", "localhost"])(
    "is refused otherwise: %s",
    (text) => {
      expect(webAddress(text)).toBeUndefined();
    },
  );
});
