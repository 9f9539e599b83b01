// Plain JavaScript without packages: see setup.mjs.
import { existsSync } from "node:fs";
import { run } from "./setup.mjs";

/** The web servers that docs/deploy/ has a file for, where they are found, and what they are called on Debian. */
const SERVERS = {
  nginx: {
    places: [process.env.NGINX_PATH, "/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"],
    packages: ["nginx-light", "libnginx-mod-http-brotli-static"],
    variable: "NGINX_PATH",
  },
  apache2: { places: [process.env.APACHE_PATH, "/usr/sbin/apache2"], packages: ["apache2"], variable: "APACHE_PATH" },
};

/** @typedef {keyof typeof SERVERS} WebServer */

/**
 * Path of an installed web server, or undefined.
 * @param {WebServer} name
 */
export function findWebServer(name) {
  return SERVERS[name].places.find((place) => place && existsSync(place));
}

/**
 * What to do when there is none.
 * @param {WebServer} name
 */
export function noWebServer(name) {
  const { packages, variable } = SERVERS[name];
  const install = `apt-get update && apt-get install -y ${packages.join(" ")}`;
  return `No ${name} was found. Install one (Debian: ${install}) or set ${variable} to where it is, and run the command again.`;
}

/** Installs what is missing, on Debian and its relatives, as root; gives the names of those that are still missing. */
export function ensureWebServers() {
  const names = /** @type {WebServer[]} */ (Object.keys(SERVERS));
  const missing = () => names.filter((name) => !findWebServer(name));
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (missing().length === 0 || !mayInstall) return missing();
  const packages = missing().flatMap((name) => SERVERS[name].packages);
  console.log(`Installing ${missing().join(" and ")} (apt-get install ${packages.join(" ")}) ...`);
  const wait = ["-o", "DPkg::Lock::Timeout=500"];
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wait, ...packages]);
  return missing();
}
