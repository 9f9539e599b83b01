import type { Config } from "../load/config";

/** A header by its usual name. */
export type Headers = Readonly<Record<string, string>>;

/** How long a copy of a file may be used without asking again. */
export interface CacheRule {
  /** Files that the rule is for, as a regular expression over the address that nginx, Apache and JavaScript all read. */
  readonly pattern: string;
  /** The same files for hosts that know no more than a star, from the folder of index.html. */
  readonly globs: readonly string[];
  readonly value: string;
  /** Said in the files for web servers. */
  readonly why: string;
}

/** From specific to general: the first that fits counts. */
export const CACHE_RULES: readonly CacheRule[] = [
  {
    pattern: "/assets/[^/]+$",
    globs: ["assets/*"],
    value: "public, max-age=31536000, immutable",
    why: "the name holds a hash of the content",
  },
  {
    pattern: "[.](csv|topojson|geojson)$",
    globs: ["*.csv", "*.topojson", "*.geojson"],
    value: "public, max-age=60, must-revalidate",
    why: "a replaced file is on the map within a minute",
  },
];

/** Everything else: ask each time whether it changed. */
export const USUAL_CACHING = "no-cache";

/** Things a browser can do that this site never needs; what is named here stays off in whatever it embeds, too. */
const SWITCHED_OFF = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];

/**
 * The content security policy under which the site must work, as a list of directives. Only what the configuration asks
 * for may come from elsewhere: the background map, and data files at another address.
 */
export function policyOf(config: Pick<Config, "backgroundMap" | "files" | "dataFolder">): readonly string[] {
  const tiles = config.backgroundMap ? [originOf(config.backgroundMap.tiles.replaceAll(/[{}]/g, ""))] : [];
  const data = [config.dataFolder, ...Object.values(config.files)].map(originOf);
  const images = ["'self'", "data:", ...tiles].filter(Boolean);
  const requests = [...new Set(["'self'", ...tiles, ...data])].filter(Boolean);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${images.join(" ")}`,
    `connect-src ${requests.join(" ")}`,
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'self'", // the examples of embedding in voorbeeld/
    "object-src 'none'",
  ];
}

/**
 * The headers that every file of the site is sent with. `frameAncestors` are the sites that may show the map in a frame,
 * as a content security policy writes them: "'self'", "https://www.provincie.example".
 */
export function securityHeaders(
  config: Pick<Config, "backgroundMap" | "files" | "dataFolder">,
  frameAncestors: readonly string[] = ["'self'"],
): Headers {
  return {
    "Content-Security-Policy": [...policyOf(config), `frame-ancestors ${frameAncestors.join(" ")}`].join("; "),
    "Permissions-Policy": SWITCHED_OFF.map((feature) => `${feature}=()`).join(", "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/** The Cache-Control header of a file, by its path in the address: "/kaart/assets/index-3f.js". */
export function cacheControl(path: string): string {
  return CACHE_RULES.find(({ pattern }) => new RegExp(pattern).test(path))?.value ?? USUAL_CACHING;
}

/** "https://tiles.example" of an address there; empty for one within the site. */
function originOf(address: string): string {
  return /^https?:/.test(address) && URL.canParse(address) ? new URL(address).origin : "";
}
