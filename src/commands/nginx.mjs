// Plain JavaScript without packages: see setup.mjs.
import { existsSync } from "node:fs";
import { run } from "./setup.mjs";

const PLACES = [process.env.NGINX_PATH, "/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

export const NO_NGINX =
  "No nginx was found. Install one (Debian: apt-get update && apt-get install -y nginx-light " +
  "libnginx-mod-http-brotli-static) or set NGINX_PATH to where it is, and run the command again.";

/** Path of an installed nginx, or undefined. */
export function findNginx() {
  return PLACES.find((place) => place && existsSync(place));
}

/** Path of nginx; on Debian and its relatives, as root, it is installed when there is none. */
export function ensureNginx() {
  const found = findNginx();
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (found || !mayInstall) return found;
  console.log("Installing nginx (apt-get install nginx-light) ...");
  const wait = ["-o", "DPkg::Lock::Timeout=500"];
  run("apt-get", ["update", "-qq"]);
  const packages = ["nginx-light", "libnginx-mod-http-brotli-static"];
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wait, ...packages]);
  return findNginx();
}
