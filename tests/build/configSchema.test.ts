import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { configJsonSchema } from "@/build/configSchema";
import { withoutUnseen } from "@/domain/unseenSigns";
import { readConfig } from "@/load/config";
import { ENTRIES, SCHEMA_KEY } from "@/load/configSchema";
import { VIEWS } from "@/state/appState";
import { viewIssues } from "@/state/viewsOn";
import { CONFIG_VALUES } from "../fixtures/configValues";
import { HOSTILE_STRINGS } from "../fixtures/hostileStrings";

const schema = configJsonSchema(VIEWS);
const accepts = new Ajv({ allErrors: true }).compile(schema);

it("is published up to date; if not: npm run deploy:files", () => {
  expect(JSON.parse(readFileSync("public/config.schema.json", "utf8"))).toEqual(schema);
});

it("knows the settings that the reader knows", () => {
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual([...Object.keys(ENTRIES), SCHEMA_KEY].sort());
});

it.each(Object.keys(ENTRIES))("accepts and refuses what the reader does for '%s'", (setting) => {
  for (const value of [...CONFIG_VALUES, ...HOSTILE_STRINGS]) {
    const text = withoutUnseen(JSON.stringify({ [setting]: value })); // the reader takes those out first, a schema cannot
    const { config, issues } = readConfig("config.json", text);
    const isFine = [...issues, ...viewIssues("config.json", config)].length === 0;
    expect([text, accepts(JSON.parse(text))]).toEqual([text, isFine]);
  }
});

it("refuses names that the reader does not know, and takes its own", () => {
  for (const name of ["titel", "Title", ...HOSTILE_STRINGS.slice(0, 20)]) {
    expect(accepts({ [name]: "x" })).toBe(false);
    expect(readConfig("config.json", JSON.stringify({ [name]: "x" })).issues).toHaveLength(1);
  }
  expect(accepts({ [SCHEMA_KEY]: "./config.schema.json" })).toBe(true);
  expect(accepts(JSON.parse(readFileSync("public/config.json", "utf8")))).toBe(true);
});
