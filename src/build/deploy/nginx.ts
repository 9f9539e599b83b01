import { CACHE_RULES, type Headers, USUAL_CACHING } from "../headers";
import { policyWith } from "./policyWith";

/** A site for nginx, to include within `http`: headers, caching and precompressed files, at any sub-path. */
export function nginxFile(headers: Headers): string {
  const { "Content-Security-Policy": policy = "", ...others } = headers;
  return `# nginx for Samenwerkingskaart, made by "npm run deploy:files". On Debian and Ubuntu:
#   apt-get install nginx-light libnginx-mod-http-brotli-static
#   cp nginx.conf /etc/nginx/conf.d/kaart.conf     (after changing the three lines marked <-)
#   cp -r dist /var/www/kaart                      (or to any folder below the root: every address is relative)

map $uri $kaart_caching {
  default "${USUAL_CACHING}"; # ask each time whether it changed
${CACHE_RULES.map(({ pattern, value, why }) => `  "~${pattern}" "${value}"; # ${why}`).join("\n")}
}

server {
  listen 80; # behind a proxy that does https; or add your own "listen 443 ssl" lines
  server_name kaart.provincie.example; # <-
  root /var/www/kaart; # <-
  index index.html;
  absolute_redirect off;
  server_tokens off;

  # Sites that may show the map in a frame, beside this one.
  set $kaart_frame_ancestors "'self'"; # <- such as "'self' https://www.provincie.example"
  # Other hosts the settings ask for: of a background map, or of data elsewhere; with a space in front.
  set $kaart_hosts ""; # such as " https://service.pdok.nl"

  add_header Content-Security-Policy "${policyWith(policy, "$kaart_hosts", "$kaart_frame_ancestors")}" always;
${Object.entries(others)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join("\n")}
  add_header Cache-Control $kaart_caching;

  charset utf-8;
  charset_types text/css text/csv text/plain application/javascript application/json application/ld+json image/svg+xml;
  brotli_static on; # needs libnginx-mod-http-brotli-static; without it, remove this line
  gzip_static on;
  gzip_vary on;
  gzip_types text/csv application/json application/ld+json;

  # What you may replace without a build is compressed on the way out: a copy made by the build would be the old file.
  location ~ [.]csv$ {
    types {}
    default_type text/csv;
    brotli_static off;
    gzip_static off;
    gzip on;
  }
  location ~ [.](json|topojson|geojson)$ {
    types {}
    default_type application/json;
    brotli_static off;
    gzip_static off;
    gzip on;
  }
  location ~ [.]jsonld$ {
    types {}
    default_type application/ld+json;
    brotli_static off;
    gzip_static off;
    gzip on;
  }
  location ~ [.]mjs$ {
    types {}
    default_type application/javascript;
  }
  location = /.well-known/security.txt {
    default_type text/plain; # fill in docs/deploy/security.txt and put it in .well-known/ below the root
  }
}
`;
}
