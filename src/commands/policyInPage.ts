import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withPolicy } from "@/build/deploy/policyInPage";
import { policyOf } from "@/build/headers";
import { compressFile } from "@/build/precompress";
import { configOf } from "./configOf";

const folder = process.argv[2] ?? "dist";
const page = join(folder, "index.html");
if (!existsSync(page)) {
  console.error(`${page} is not there. Build the site first: npx vite build`);
  process.exit(1);
}
writeFileSync(page, withPolicy(readFileSync(page, "utf8"), policyOf(configOf(folder))));
compressFile(page);
console.log(`${page} now holds the content security policy.`);
