import { expect, it } from "vitest";
import { DEFAULT_CONFIG, readConfig, readTheme } from "@/load/config";

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
  expect(issues.map(({ column }) => column).sort()).toEqual(["backgroundMap", "theme.color", "title"]);
});

it.each([
  { referenceDate: "morgen" },
  { referenceDate: "1899-12-31" },
  { logo: { file: "javascript:1" } },
  { logo: { file: "logo.svg" } },
  { logo: { file: "javascript:1", alt: "", breedte: 7 } },
  { backgroundMap: { tiles: "x", attribution: "" } },
])("gives one remark for one setting, and keeps the others: %j", (setting) => {
  const { config, issues } = readConfig("config.json", JSON.stringify({ title: "Kaart", ...setting }));
  expect(config).toEqual({ ...DEFAULT_CONFIG, title: "Kaart" });
  expect(issues.map(({ column }) => column)).toEqual(Object.keys(setting));
});

it("gives one remark for one token, and keeps a logo with a name too many", () => {
  const settings = { logo: { file: "logo.svg", alt: "Logo", breedte: 7 }, theme: { kleur: "url(x)" } };
  const { config, issues } = readConfig("config.json", JSON.stringify(settings));
  expect(config.logo).toEqual({ file: "logo.svg", alt: "Logo" });
  expect(issues.map(({ column }) => column).sort()).toEqual(["logo.breedte", "theme.kleur"]);
});

it("takes signs that nobody sees out of a setting, also when they are written as an escape", () => {
  const { config, issues } = readConfig("config.json", '{"title":"\u202EKa\\u202Eart","\u202Earia":7}');
  expect(config.title).toBe("Kaart");
  expect(issues).toMatchObject([{ column: "aria" }]);
});

it.each(["", "geen json", "[]", "null"])("falls back wholly on %j, and says so", (text) => {
  const { config, issues } = readConfig("config.json", text);
  expect(config).toEqual(DEFAULT_CONFIG);
  expect(issues).toMatchObject([{ problem: "setting-invalid", effect: "rejected" }]);
});

it("leaves out one token or one file that cannot be, and keeps the others", () => {
  const { config, issues } = readConfig(
    "config.json",
    '{"theme":{"--kaart-accent":"#123456","--kaart-text":"url(x)"},"files":{"sources":"b.csv","bestaat":"c.csv"}}',
  );
  expect(config.theme).toEqual({ "--kaart-accent": "#123456" });
  expect(config.files).toEqual({ sources: "b.csv" });
  expect(issues.map(({ column }) => column)).toEqual(["files.bestaat", "theme.--kaart-text"]);
});

it("leaves out one view that cannot be, and all of them only when none is left", () => {
  const one = readConfig("config.json", '{"views":["Kaart","tabel",7]}');
  expect(one.config.views).toEqual(["tabel"]);
  expect(one.issues).toMatchObject([
    { column: "views", value: '"Kaart"', problem: "setting-view-unknown" },
    { column: "views", value: "7", problem: "setting-view-unknown" },
  ]);
  const none = readConfig("config.json", '{"title":"Kaart","views":["Kaart"]}');
  expect(none.config).toEqual({ ...DEFAULT_CONFIG, title: "Kaart" });
  expect(none.issues).toMatchObject([{ column: "views", value: '"Kaart"', problem: "setting-invalid" }]);
});

it.each(["\n", "\r\n"])("quotes the line on which a file stops being JSON, with lines ended by %j", (end) => {
  const text = ["{", '  "title": "Kaart",', '  area: "PV25"', "}"].join(end);
  expect(readConfig("config.json", text).issues).toMatchObject([{ line: 3, value: 'area: "PV25"' }]);
  expect(readTheme("x.json", text).issues).toMatchObject([{ line: 3, value: 'area: "PV25"' }]);
});

it("tells a name that is no setting, and the line where the file stops being JSON", () => {
  const { config, issues } = readConfig("config.json", '{"titel":"Kaart","__proto__":{"title":"x"}}');
  expect(config).toEqual(DEFAULT_CONFIG);
  expect(issues).toMatchObject([{ column: "titel", problem: "setting-unknown" }, { column: "__proto__" }]);
  expect(readConfig("config.json", '{\n  "title": "Kaart",\n  area: 1\n}').issues[0]?.file).toBe("config.json");
});

it("takes a theme from a file when the setting names one, and ends a folder with a slash", () => {
  const { config } = readConfig("config.json", '{"theme":"thema/groen.json","dataFolder":"gegevens"}');
  expect(config).toMatchObject({ theme: {}, themeFile: "thema/groen.json", dataFolder: "gegevens/" });
  expect(readTheme("x.json", '{"--kaart-accent":"#123456","kleur":"rood"}')).toMatchObject({
    theme: { "--kaart-accent": "#123456" },
    issues: [{ file: "x.json", column: "theme.kleur" }],
  });
  expect(readTheme("x.json", "geen json")).toMatchObject({ theme: {}, issues: [{ problem: "setting-invalid" }] });
});

it.each(["http://data.example/", "//data.example/"])(
  "takes data of another site over https only, not %s",
  (dataFolder) => {
    const { config, issues } = readConfig(
      "config.json",
      JSON.stringify({ dataFolder, files: { sources: dataFolder } }),
    );
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(issues).toMatchObject([{ column: "dataFolder" }, { column: "files.sources" }]);
  },
);
