// Plain JavaScript without packages: see setup.mjs.
import { existsSync } from "node:fs";
import { run } from "./setup.mjs";

const PLACES = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export const NO_BROWSER =
  "No Chromium or Chrome was found. Install one (Debian: apt-get update && apt-get install -y chromium) " +
  "or set CHROME_PATH to where it is, and run the command again.";

/**
 * Chromium 156 loads hidden pages of its own beside every page, which takes a third of a small machine. The list
 * replaces Playwright's, so what matters of that is repeated.
 */
export const NO_HIDDEN_PAGES =
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,PaintHolding,MediaRouter,OptimizationHints,AimEnabled," +
  "PreconnectToSearch,NetworkTimeServiceQuerying,LensOverlay";

/** Path of an installed Chromium or Chrome, or undefined. */
export function findBrowser() {
  return PLACES.find((place) => place && existsSync(place));
}

/** Path of a browser; on Debian and its relatives, as root, it is installed when there is none. */
export function ensureBrowser() {
  const found = findBrowser();
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (found || !mayInstall) return found;
  console.log("Installing Chromium (apt-get install chromium) ...");
  const wait = ["-o", "DPkg::Lock::Timeout=500"];
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wait, "chromium", "fonts-dejavu-core"]);
  return findBrowser();
}
