import { expect, it } from "vitest";
import { DEFAULT_CONFIG, readConfig } from "@/load/config";

it("reads the settings that are there and takes the usual for the others", () => {
  const { config, issues } = readConfig("config.json", '{"title":"Kaart","area":"PV25"}');
  expect(config).toEqual({ ...DEFAULT_CONFIG, title: "Kaart", area: "PV25" });
  expect(issues).toEqual([]);
});

it("takes the usual for a setting that cannot be, names it, and keeps the others", () => {
  const { config, issues } = readConfig(
    "config.json",
    '{"title":7,"area":"PV25","backgroundMap":{"tiles":"javascript:1","attribution":"x"},"theme":{"color":"red"}}',
  );
  expect(config).toEqual({ ...DEFAULT_CONFIG, area: "PV25" });
  expect(issues.map(({ column }) => column).sort()).toEqual(["backgroundMap", "theme", "title"]);
});

it.each(["", "geen json", "[]", "null"])("falls back wholly on %j, and says so", (text) => {
  const { config, issues } = readConfig("config.json", text);
  expect(config).toEqual(DEFAULT_CONFIG);
  expect(issues).toMatchObject([{ problem: "setting-invalid", effect: "rejected" }]);
});
