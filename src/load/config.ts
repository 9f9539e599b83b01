import * as v from "valibot";
import type { Issue } from "@/domain/issue";

const Url = v.pipe(
  v.string(),
  v.check((text) => /^https?:\/\//.test(text)),
);

const BackgroundMap = v.object({
  /** Raster tiles in Web Mercator with {z}, {x} and {y}; the visitor's browser asks this host for them. */
  tiles: Url,
  attribution: v.string(),
  maxZoom: v.optional(v.number(), 19),
});

/** Every setting of `config.json`, with what it is when it is absent. */
const ENTRIES = {
  title: v.optional(v.string(), "Samenwerkingskaart"),
  area: v.optional(v.pipe(v.string(), v.regex(/^(NL|PV\d{2})$/)), "PV26"),
  /** Folder of the data files, relative to index.html. */
  dataFolder: v.optional(v.string(), "data/"),
  /** Name of a data file by what it holds; only the names that differ from the usual ones. */
  files: v.optional(v.record(v.string(), v.string()), {}),
  /** Reference date at the start; absent: the day of the oldest source. */
  referenceDate: v.optional(v.pipe(v.string(), v.isoDate())),
  /** E-mail address for corrections; absent: no "wijziging melden". */
  correctionsEmail: v.optional(v.pipe(v.string(), v.email())),
  /** None by default: no request leaves the site. */
  backgroundMap: v.optional(v.nullable(BackgroundMap), null),
  /** Design tokens by name ("--kaart-accent"), to fit a house style. */
  theme: v.optional(v.record(v.pipe(v.string(), v.regex(/^--[a-z0-9-]+$/)), v.string()), {}),
};

const ConfigSchema = v.object(ENTRIES);

/** The settings of one site, complete. */
export type Config = v.InferOutput<typeof ConfigSchema>;

export const DEFAULT_CONFIG: Config = v.parse(ConfigSchema, {});

/** Settings that could be used, and an issue for each that could not; those fall back to their default. */
export function readConfig(file: string, text: string): { config: Config; issues: readonly Issue[] } {
  const settings = parseObject(text);
  if (!settings) {
    return { config: DEFAULT_CONFIG, issues: [issueWith(file, "", text.slice(0, 40), "rejected")] };
  }
  const whole = v.safeParse(ConfigSchema, settings);
  if (whole.success) return { config: whole.output, issues: [] };
  const broken = new Set(whole.issues.map(({ path }) => String(path?.[0]?.key ?? "")));
  const usable = Object.fromEntries(Object.entries(settings).filter(([name]) => !broken.has(name)));
  const issues = [...broken].map((name) => issueWith(file, name, JSON.stringify(settings[name]) ?? "", "repaired"));
  return { config: v.parse(ConfigSchema, usable), issues };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined; // the caller reports it: a file that is no JSON is a finding, not a crash
  }
}

function issueWith(file: string, column: string, value: string, effect: Issue["effect"]): Issue {
  return { file, line: 0, column, value, problem: "setting-invalid", effect };
}
