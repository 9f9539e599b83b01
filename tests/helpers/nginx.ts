import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findNginx, NO_NGINX } from "@/commands/nginx.mjs";

const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** A built site behind a real nginx, in a folder of its own. */
export interface NginxSite {
  /** With the sub-path and a slash at the end. */
  readonly url: string;
  /** Folder whose files it serves under that address: a copy, free to change. */
  readonly folder: string;
  readonly hasBrotli: boolean;
  readonly close: () => Promise<void>;
}

/** Serves a copy of the built site with docs/deploy/nginx.conf as it is, but for the lines it says to change. */
export async function startNginx(subPath: string): Promise<NginxSite> {
  const nginx = findNginx();
  if (!nginx) throw new Error(NO_NGINX);
  const base = mkdtempSync(join(tmpdir(), "kaart-nginx-"));
  const folder = join(base, "root", subPath);
  mkdirSync(join(base, "temp"));
  cpSync("dist", folder, { recursive: true });
  const port = await freePort();
  const hasBrotli = existsSync(BROTLI);
  writeFileSync(join(base, "nginx.conf"), mainFile(base, siteFile(base, port, hasBrotli), hasBrotli));
  const server = spawn(nginx, ["-p", base, "-c", join(base, "nginx.conf"), "-e", join(base, "error.log")]);
  let said = "";
  server.stderr.on("data", (part) => {
    said += part;
  });
  const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  const url = `http://localhost:${port}/${subPath}/`;
  await answers(url, () => `nginx did not start: ${said}`);
  const close = async () => {
    server.kill();
    await ended;
    rmSync(base, { recursive: true });
  };
  return { url, folder, hasBrotli, close };
}

function siteFile(base: string, port: number, hasBrotli: boolean): string {
  const text = readFileSync("docs/deploy/nginx.conf", "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("server_name kaart.provincie.example;", "server_name localhost;")
    .replace("root /var/www/kaart;", `root ${join(base, "root")};`);
  return hasBrotli ? text : text.replace("brotli_static on;", "").replaceAll("brotli_static off;", "");
}

/** What Debian's own nginx.conf says, with every path in the folder of the test. */
function mainFile(base: string, site: string, hasBrotli: boolean): string {
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

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Waits until the address answers, ten seconds at most. */
async function answers(url: string, failure: () => string): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(failure());
}
