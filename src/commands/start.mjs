// `npm start`: from a fresh clone to an address in the browser.
import { ensureInstalled, run, stop } from "./setup.mjs";

ensureInstalled();
console.log("Building the site ...");
if (!run("npx", ["vite", "build", "--logLevel", "warn"])) stop("The site could not be built; see the lines above.");
run("npx", ["tsx", "src/commands/serve.ts"]);
