import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, DEFAULT_CONFIG, readConfig } from "@/load/config";

/** The settings of a built site; the usual ones when it has no config.json. */
export function configOf(folder: string): Config {
  const file = join(folder, "config.json");
  return existsSync(file) ? readConfig(file, readFileSync(file, "utf8")).config : DEFAULT_CONFIG;
}
