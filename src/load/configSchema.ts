import * as v from "valibot";
import { isIsoDate } from "@/domain/dates";
import { LENGTH, PATTERN } from "./configRules";
import { DATA_FILES, type DataFile } from "./files";

const exactly = (pattern: keyof typeof PATTERN) => v.pipe(v.string(), v.regex(new RegExp(PATTERN[pattern], "u")));

/** Counts signs as JSON Schema does: an emoji is one. */
const fits = (pattern: keyof typeof PATTERN, most: number) =>
  v.pipe(
    exactly(pattern),
    v.check((text) => [...text].length <= most),
  );

/** A list in square brackets has no names. */
const named = v.custom<object>((value) => !Array.isArray(value));

const Tokens = v.pipe(named, v.record(exactly("token"), fits("tokenValue", LENGTH.tokenValue)));

const BackgroundMap = v.strictObject({
  /** Raster tiles in Web Mercator with {z}, {x} and {y}; the visitor's browser asks this host for them. */
  tiles: fits("tiles", LENGTH.address),
  attribution: fits("text", LENGTH.attribution),
  maxZoom: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)), 19),
});

const Logo = v.strictObject({
  file: fits("picture", LENGTH.address),
  /** What the picture says, for who does not see it. */
  alt: fits("text", LENGTH.alt),
});

/** Every setting of `config.json`, with what it is when it is absent; docs/config.md explains them. */
export const ENTRIES = {
  title: v.optional(fits("text", LENGTH.title), "Samenwerkingskaart"),
  area: v.optional(exactly("area"), "PV26"),
  /** View that a bare address opens; absent: the map. */
  view: v.optional(exactly("view")),
  /** Views that are on, in the order of the tabs; absent: all. */
  views: v.optional(v.pipe(v.array(exactly("view")), v.minLength(1))),
  /** Folder of the data files, relative to index.html, or elsewhere. */
  dataFolder: v.optional(fits("address", LENGTH.address), "data/"),
  /** Name or address of a data file by what it holds; only those that differ from the usual ones. */
  files: v.optional(
    v.pipe(named, v.record(v.picklist(Object.keys(DATA_FILES) as DataFile[]), fits("address", LENGTH.address))),
    {},
  ),
  /** Reference date at the start; absent: the day of the oldest source. */
  referenceDate: v.optional(v.pipe(exactly("date"), v.check(isIsoDate))),
  /** E-mail address for corrections; absent: no "wijziging melden". */
  correctionsEmail: v.optional(exactly("email")),
  /** Picture beside the title. */
  logo: v.optional(v.nullable(Logo), null),
  /** None by default: no request leaves the site. */
  backgroundMap: v.optional(v.nullable(BackgroundMap), null),
  /** Design tokens by name ("--kaart-accent") to fit a house style, or a file of the site that holds them. */
  theme: v.optional(
    v.lazy((input) => (typeof input === "string" ? fits("themeFile", LENGTH.address) : Tokens)),
    {},
  ),
  /** Origins of pages that may talk with an embedded map; absent: every page that names itself (docs/embed.md). */
  embedOrigins: v.optional(v.array(fits("origin", LENGTH.address))),
  /** False: the browser keeps no copy, so the site needs a connection. */
  offline: v.optional(v.boolean(), true),
};

/** Tells an editor where the JSON Schema is; means nothing to the site. */
export const SCHEMA_KEY = "$schema";

/** A whole config.json, without `$schema`. */
export const ConfigSchema = v.object(ENTRIES);

/** A file with design tokens. */
export const ThemeSchema = Tokens;
