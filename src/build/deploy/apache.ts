import { CACHE_RULES, type Headers, USUAL_CACHING } from "../headers";

/** Precompressed by the build and never replaced by hand, with the type that Apache would lose. */
const COMPRESSED = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml" } as const;

const COPIES = [
  { encoding: "br", extension: "br" },
  { encoding: "gzip", extension: "gz" },
] as const;

/** A .htaccess for Apache 2.4, to lie next to index.html: headers, caching and precompressed files, at any sub-path. */
export function apacheFile(headers: Headers): string {
  const kinds = Object.keys(COMPRESSED).join("|");
  return `# Apache 2.4 for Samenwerkingskaart, made by "npm run deploy:files".
#   cp docs/deploy/.htaccess dist/     (the server needs "AllowOverride All" there, and mod_headers and mod_rewrite)
# Sites that may show the map in a frame: add them behind "frame-ancestors".
# A background map or data at another host: add that host behind "img-src" and "connect-src".

DirectoryIndex index.html
Options -Indexes
AddType text/csv .csv
AddType application/json .topojson .geojson
AddType application/ld+json .jsonld
AddType text/javascript .js .mjs
AddCharset utf-8 .html .js .mjs .css .csv .json .jsonld .topojson .geojson .svg .txt

<IfModule mod_headers.c>
${Object.entries(headers)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join("\n")}

  # Everything that no rule below names: ask each time whether it changed.
  Header set Cache-Control "${USUAL_CACHING}"
${CACHE_RULES.map(cacheLine).join("\n")}
</IfModule>

# What you may replace without a build is compressed on the way out: a copy made by the build would be the old file.
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/csv application/json application/ld+json
</IfModule>

# Everything else was compressed by the build.
<IfModule mod_rewrite.c>
  RewriteEngine On
${COPIES.map(({ encoding, extension }) => rewriteLines(encoding, extension, kinds)).join("\n")}
</IfModule>

${COPIES.map(({ encoding, extension }) => copyLines(encoding, extension, kinds)).join("\n\n")}
`;
}

function cacheLine({ pattern, value, why }: (typeof CACHE_RULES)[number]): string {
  return `  # ${why}\n  Header set Cache-Control "${value}" "expr=%{REQUEST_URI} =~ m#${pattern}#"`;
}

function rewriteLines(encoding: string, extension: string, kinds: string): string {
  return [
    `  RewriteCond %{HTTP:Accept-Encoding} ${encoding}`,
    `  RewriteCond %{REQUEST_FILENAME}.${extension} -s`,
    `  RewriteRule ^(.+[.](?:${kinds}))$ $1.${extension} [L,E=no-gzip:1,E=no-brotli:1]`,
  ].join("\n");
}

function copyLines(encoding: string, extension: string, kinds: string): string {
  const types = Object.entries(COMPRESSED).map(
    ([kind, type]) => `<FilesMatch "[.]${kind}[.]${extension}$">\n  ForceType "${type}; charset=utf-8"\n</FilesMatch>`,
  );
  return `${types.join("\n")}
<FilesMatch "[.](${kinds})[.]${extension}$">
  RemoveLanguage .${extension}
  RemoveEncoding .${extension}
  <IfModule mod_headers.c>
    Header set Content-Encoding ${encoding}
    Header append Vary Accept-Encoding
  </IfModule>
</FilesMatch>`;
}
