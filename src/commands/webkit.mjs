// Plain JavaScript without packages: see setup.mjs.
import { existsSync } from "node:fs";
import { run } from "./setup.mjs";

/** What drives WebKit, the engine of Safari, and the screen that it needs and nobody sees. */
const DRIVER = [process.env.WEBKIT_DRIVER_PATH, "/usr/bin/WebKitWebDriver"];
const SCREEN = [process.env.XVFB_PATH, "/usr/bin/Xvfb"];
const PACKAGES = ["webkit2gtk-driver", "xvfb"];

export const NO_WEBKIT =
  `No WebKit was found. Install one (Debian: apt-get update && apt-get install -y ${PACKAGES.join(" ")}) ` +
  "or set WEBKIT_DRIVER_PATH and XVFB_PATH to where WebKitWebDriver and Xvfb are, and run the command again.";

/** Paths of an installed driver and screen, or undefined. */
export function findWebkit() {
  const driver = DRIVER.find((place) => place && existsSync(place));
  const screen = SCREEN.find((place) => place && existsSync(place));
  return driver && screen ? { driver, screen } : undefined;
}

/** As `findWebkit`; on Debian and its relatives, as root, it is installed when there is none. */
export function ensureWebkit() {
  const found = findWebkit();
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (found || !mayInstall) return found;
  console.log(`Installing WebKit (apt-get install ${PACKAGES.join(" ")}) ...`);
  const wait = ["-o", "DPkg::Lock::Timeout=500"];
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wait, ...PACKAGES]);
  return findWebkit();
}
