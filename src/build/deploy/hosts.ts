import { CACHE_RULES, type Headers, USUAL_CACHING } from "../headers";

/** Types that these hosts do not know by the end of the name; unknown, a file is not compressed on the way out. */
const TYPES: Readonly<Record<string, string>> = {
  "*.topojson": "application/json",
  "*.geojson": "application/json",
  "*.jsonld": "application/ld+json",
};

/** What differs from file to file: for each star the caching and, where hosts do not know it, the type. */
const KINDS = [
  ...CACHE_RULES.flatMap(({ globs, value, why }) => globs.map((glob) => ({ glob, caching: value, why }))),
  { glob: "*.jsonld", caching: USUAL_CACHING, why: "its type is not known everywhere" },
].map((kind) => ({ ...kind, type: TYPES[kind.glob] }));

/** A `_headers` file, as several hosts of static pages read it; it lies next to index.html. */
export function headersFile(headers: Headers): string {
  const all = ["/*", ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
  const cached = KINDS.flatMap(({ glob, caching, type }) => [
    `/${glob}`,
    `  Cache-Control: ${caching}`,
    ...(type ? [`  Content-Type: ${type}; charset=utf-8`] : []),
  ]);
  return `# Headers for hosts that read a _headers file, made by "npm run deploy:files".
#   cp docs/deploy/_headers dist/
# Sites that may show the map in a frame: add them behind "frame-ancestors".
# A background map or data at another host: add that host behind "img-src" and "connect-src".
# What has no Cache-Control here, these hosts have asked again each time by themselves.
${[...all, ...cached].join("\n")}
`;
}

/** The same headers as a list, for the settings of a CDN. */
export function cdnFile(headers: Headers): string {
  const list = Object.entries(headers).map(([name, value]) => ({ name, value, override: true }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** Copied when all that they name is there, in this order: the page, then the worker that keeps this very page. */
const LAST = ["index.html", "sw.js"] as const;

/** A script that copies the built site to object storage with the caching of each kind of file. */
export function uploadScript(): string {
  const special = [...KINDS.map(({ glob }) => glob), ...LAST];
  const passes = KINDS.map(({ glob, caching, type, why }, index) => {
    const said = why === KINDS[index - 1]?.why ? "" : `# ${why}\n`;
    const typed = type ? ` --content-type "${type}; charset=utf-8"` : "";
    const way = glob === "assets/*" ? "sync --size-only" : "cp --recursive";
    return `${said}copy ${way} --exclude "*" --include "${glob}" --cache-control "${caching}"${typed}`;
  });
  const last = LAST.map(
    (name) => `copy cp --recursive --exclude "*" --include "${name}" --cache-control "${USUAL_CACHING}"`,
  );
  return `#!/usr/bin/env bash
# Copies dist/ to object storage, made by "npm run deploy:files". Use: ./upload.sh s3://your-bucket/any/sub-path
# Options of "aws s3" may follow: --endpoint-url https://storage.example, --exclude "data/*", --dryrun.
# The CDN before it compresses and adds the headers of cdn-headers.json.
set -euo pipefail
target="\${1:?say where to: s3://bucket/path}"
shift
# for versions of aws before 2.13, which do not look at this variable; what follows it on the command line counts
options=(\${AWS_ENDPOINT_URL:+--endpoint-url "$AWS_ENDPOINT_URL"} --exclude "*.br" --exclude "*.gz" "$@")
copy() { aws s3 "$1" dist "$target" "\${@:2}" "\${options[@]}"; }

# All but the first send every file: "sync" skips an older one of the same length, such as the page of an earlier build.
${passes.join("\n")}
# everything else: ask each time whether it changed
copy cp --recursive ${special.map((glob) => `--exclude "${glob}"`).join(" ")} --cache-control "${USUAL_CACHING}"
# last, each on its own because a copy of many has no order: the page when all that it names is there, then the worker
${last.join("\n")}
`;
}
