import { expect, it } from "vitest";
import { briefName, shortName } from "@/texts/wording";

it("leaves out what many names begin with", () => {
  expect(shortName("Gemeenschappelijke regeling Cyclus")).toBe("Cyclus");
  expect(shortName("Gemeenschappelijke Regeling samenwerking Laren")).toBe("Samenwerking Laren");
  expect(shortName("Gemeenschappelijke regeling")).toBe("Gemeenschappelijke regeling");
  expect(shortName("RID")).toBe("RID");
});

it("makes a name brief for a legend: by its abbreviation only where it is long", () => {
  expect(briefName({ name: "Groen Groeit Mee (pact)" })).toBe("Groen Groeit Mee");
  expect(briefName({ name: "Veiligheidsregio Utrecht", abbreviation: "VRU" })).toBe("VRU");
  expect(briefName({ name: "Regio De Vallei", abbreviation: "RDV" })).toBe("Regio De Vallei");
  expect(briefName({ name: "Arbeidsmarktregio Midden-Utrecht (Utrechtse Werktafel)" })).toBe(
    "Arbeidsmarktregio Midden-Utrecht",
  );
});
