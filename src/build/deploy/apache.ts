import { CACHE_RULES, type Headers, USUAL_CACHING } from "../headers";

/** Precompressed by the build and never replaced by hand, with the type that Apache would lose. */
const COMPRESSED = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml" } as const;
const KINDS = Object.keys(COMPRESSED).join("|");

const COPIES = [
  { encoding: "br", extension: "br" },
  { encoding: "gzip", extension: "gz" },
] as const;

/** A .htaccess for Apache 2.4, to lie next to index.html: headers, caching and precompressed files, at any sub-path. */
export function apacheFile(headers: Headers): string {
  return `# Apache 2.4 for Samenwerkingskaart, made by "npm run deploy:files".
#   cp docs/deploy/.htaccess dist/     (the server needs "AllowOverride All" there)
#   a2enmod headers rewrite            (on Debian and Ubuntu, which have these two switched off)
# Sites that may show the map in a frame: add them behind "frame-ancestors".
# A background map or data at another host: add that host behind "img-src" and "connect-src".

DirectoryIndex index.html
Options -Indexes
AddType text/csv .csv
AddType application/json .topojson .geojson
AddType application/ld+json .jsonld
AddType text/javascript .js .mjs
AddCharset utf-8 .html .js .mjs .css .csv .json .jsonld .topojson .geojson .svg .txt

# Not within <IfModule>: without mod_headers Apache must refuse, and not leave out the policy unnoticed.
${Object.entries(headers)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join("\n")}

# Everything that no rule below names: ask each time whether it changed.
Header set Cache-Control "${USUAL_CACHING}"
${CACHE_RULES.map(cacheLine).join("\n")}

# What you may replace without a build is compressed on the way out: a copy made by the build would be the old file.
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/csv application/json application/ld+json
</IfModule>
# Apache marks the ETag of what it compresses, and then knows its own mark no more: nothing would ever be "unchanged".
RequestHeader edit* If-None-Match '-gzip"' '"'

# Everything else was compressed by the build.
<IfModule mod_rewrite.c>
  RewriteEngine On
${COPIES.map(rewriteLines).join("\n")}
</IfModule>
<FilesMatch "[.](${KINDS})([.](br|gz))?$">
  Header merge Vary Accept-Encoding
</FilesMatch>

${COPIES.map(copyLines).join("\n\n")}
`;
}

function cacheLine({ pattern, value, why }: (typeof CACHE_RULES)[number]): string {
  return `# ${why}\nHeader set Cache-Control "${value}" "expr=%{REQUEST_URI} =~ m#${pattern}#"`;
}

function rewriteLines({ encoding, extension }: (typeof COPIES)[number]): string {
  return [
    `  RewriteCond %{HTTP:Accept-Encoding} ${encoding}`,
    `  RewriteCond %{REQUEST_FILENAME}.${extension} -s`,
    `  RewriteRule ^(.+[.](?:${KINDS}))$ $1.${extension} [L]`,
  ].join("\n");
}

/** `AddEncoding` rather than a header: only so does a server that compresses by itself see that it is done. */
function copyLines({ encoding, extension }: (typeof COPIES)[number]): string {
  const types = Object.entries(COMPRESSED).map(
    ([kind, type]) => `<FilesMatch "[.]${kind}[.]${extension}$">\n  ForceType "${type}; charset=utf-8"\n</FilesMatch>`,
  );
  return `${types.join("\n")}
<FilesMatch "[.](${KINDS})[.]${extension}$">
  RemoveLanguage .${extension}
  AddEncoding ${encoding} .${extension}
</FilesMatch>`;
}
