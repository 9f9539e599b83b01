// Plain JavaScript without packages: this runs on a bare machine, before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const MINIMUM_NODE = [20, 19];

/**
 * Runs a command with its output on the terminal; gives true when it succeeded.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
  const shell = process.platform === "win32"; // npm is a .cmd file there
  return spawnSync(command, args, { stdio: "inherit", shell }).status === 0;
}

/** Stops with a sentence when Node is too old, and installs the packages when they are missing or out of date. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = MINIMUM_NODE;
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    stop(
      `Node ${MINIMUM_NODE.join(".")} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`,
    );
  }
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) ...");
  if (!run("npm", ["ci", "--no-audit", "--no-fund"])) stop("The packages could not be installed; see the lines above.");
}

/** True when every package of the lock file stands in node_modules in the same version. */
function isInstalled() {
  if (!existsSync("node_modules/.package-lock.json")) return false;
  const wanted = packagesOf("package-lock.json");
  const found = packagesOf("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || found[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/**
 * Ends the program with a sentence that says what to do.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
