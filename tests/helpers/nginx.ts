import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ServedSite, startWebServer, type Workplace } from "./webServer";

const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Serves a copy of the built site with docs/deploy/nginx.conf as it is, but for the lines it says to change. */
export function startNginx(subPath: string): Promise<ServedSite> {
  const hasBrotli = existsSync(BROTLI);
  return startWebServer("nginx", subPath, hasBrotli, (place) => {
    mkdirSync(join(place.base, "temp"));
    const settings = join(place.base, "nginx.conf");
    writeFileSync(settings, mainFile(place, siteFile(place, hasBrotli), hasBrotli));
    return ["-p", place.base, "-c", settings, "-e", join(place.base, "error.log")];
  });
}

function siteFile({ root, port }: Workplace, hasBrotli: boolean): string {
  const text = readFileSync("docs/deploy/nginx.conf", "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("server_name kaart.provincie.example;", "server_name localhost;")
    .replace("root /var/www/kaart;", `root ${root};`);
  return hasBrotli ? text : text.replace("brotli_static on;", "").replaceAll("brotli_static off;", "");
}

/** What Debian's own nginx.conf says, with every path in the folder of the test. */
function mainFile({ base }: Workplace, site: string, hasBrotli: boolean): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `${process.getuid?.() === 0 ? "user root;" : ""}
${hasBrotli ? `load_module ${BROTLI};` : ""}
daemon off;
pid ${join(base, "nginx.pid")};
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
${temporary.map((name) => `  ${name}_temp_path ${join(base, "temp", name)};`).join("\n")}
${site}
}
`;
}
