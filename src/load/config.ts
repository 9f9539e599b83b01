import * as v from "valibot";
import type { Issue } from "@/domain/issue";
import { ConfigSchema, ENTRIES, SCHEMA_KEY, ThemeSchema } from "./configSchema";
import { parseObject, quoted } from "./parseObject";

type Settings = v.InferOutput<typeof ConfigSchema>;

/** Design tokens by name: "--kaart-accent" to "#00566b". */
export type Theme = Readonly<Record<string, string>>;

/** The settings of one site, complete. */
export interface Config extends Omit<Settings, "theme"> {
  readonly theme: Theme;
  /** File with the tokens, when `theme` names one instead of holding them. */
  readonly themeFile?: string;
}

/** The settings of a site without config.json. */
export const DEFAULT_CONFIG: Config = toConfig(v.parse(ConfigSchema, {}));

/** Settings that could be used, and an issue for each that could not; those fall back to their default. */
export function readConfig(file: string, text: string): { config: Config; issues: readonly Issue[] } {
  const parsed = parseObject(text);
  if ("line" in parsed) {
    return {
      config: DEFAULT_CONFIG,
      issues: [{ ...issueWith(file, "", quoted(text, parsed.line), "rejected"), line: parsed.line }],
    };
  }
  const { [SCHEMA_KEY]: _, ...settings } = parsed.value;
  const unknown = Object.keys(settings)
    .filter((name) => !Object.hasOwn(ENTRIES, name))
    .map(
      (name): Issue => ({ ...issueWith(file, name, shown(settings[name]), "rejected"), problem: "setting-unknown" }),
    );
  const { output, issues } = readParts(ConfigSchema, settings, file);
  return { config: toConfig(output), issues: [...unknown, ...issues] };
}

/** The tokens of a theme file that could be used, and an issue for each that could not. */
export function readTheme(file: string, text: string): { theme: Theme; issues: readonly Issue[] } {
  const parsed = parseObject(text);
  if ("line" in parsed) {
    const { line } = parsed;
    return { theme: {}, issues: [{ ...issueWith(file, "", quoted(text, line), "rejected"), line }] };
  }
  const { output, issues } = readParts(v.object({ theme: ThemeSchema }), { theme: parsed.value }, file);
  return { theme: output.theme, issues };
}

type PartsSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** Leaves out what is broken, with an issue for each: one entry of names or views, or else the whole setting. */
function readParts<S extends PartsSchema>(schema: S, settings: Record<string, unknown>, file: string) {
  const first = v.safeParse(schema, settings);
  if (first.success) return { output: first.output, issues: [] };
  const places = eachOnce(first.issues.map(placeOf));
  const found = places.map((place) => ({ place, value: shown(valueAt(settings, place)) }));
  for (const [setting = "", entry] of places) {
    const owner = entry === undefined ? settings : valueAt(settings, [setting]);
    if (typeof owner === "object" && owner !== null) Reflect.deleteProperty(owner, entry ?? setting);
  }
  closeHoles(settings);
  const issues = found.map(({ place, value }): Issue => {
    if (!isOneView(place)) return issueWith(file, place.join("."), value, "repaired");
    const issue = issueWith(file, "views", value, "repaired");
    return settings.views === undefined ? issue : { ...issue, problem: "setting-view-unknown" };
  });
  const second = v.safeParse(schema, settings);
  return { output: second.success ? second.output : v.parse(schema, {}), issues };
}

/** Every place once, and no entry of a setting that goes as a whole: one remark for what must be mended once. */
function eachOnce(places: readonly (readonly string[])[]) {
  const byName = new Map(places.map((place) => [place.join("."), place]));
  return [...byName.values()].filter(([setting = "", entry]) => entry === undefined || !byName.has(setting));
}

function isOneView([setting, entry]: readonly string[]): boolean {
  return setting === "views" && entry !== undefined;
}

/** Removes the places of views that were left out; a list of none is no choice at all. */
function closeHoles(settings: Record<string, unknown>): void {
  if (!Array.isArray(settings.views)) return;
  settings.views = settings.views.filter(() => true); // a filter passes over holes
  if (Array.isArray(settings.views) && settings.views.length === 0) delete settings.views;
}

/** What to leave out: setting and entry where the entries stand on their own or are too many, the setting elsewhere. */
function placeOf({ path, type, expected }: v.BaseIssue<unknown>): readonly string[] {
  const keys = (path ?? []).map(({ key }) => String(key));
  const isEntry =
    keys[0] === "theme" || keys[0] === "files" || isOneView(keys) || (type === "strict_object" && expected === "never");
  return keys.slice(0, isEntry ? 2 : 1);
}

function valueAt(settings: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (value: unknown, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    settings,
  );
}

/** The settings as the site uses them: a theme is its tokens, or the file that holds them. */
function toConfig({ theme, dataFolder, ...settings }: Settings): Config {
  const isFile = typeof theme === "string";
  return {
    ...settings,
    dataFolder: dataFolder.replace(/\/?$/, "/"),
    theme: isFile ? {} : theme,
    ...(isFile && { themeFile: theme }),
  };
}

const shown = (value: unknown) => (JSON.stringify(value) ?? "").slice(0, 80);

function issueWith(file: string, column: string, value: string, effect: Issue["effect"]): Issue {
  return { file, line: 0, column, value, problem: "setting-invalid", effect };
}
