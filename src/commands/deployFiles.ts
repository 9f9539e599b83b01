import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { configJsonSchema } from "@/build/configSchema";
import { deployFiles } from "@/build/deploy/deployFiles";
import { VIEWS } from "@/state/appState";

const files: [path: string, text: string][] = [
  ...Object.entries(deployFiles()).map(([name, text]): [string, string] => [`docs/deploy/${name}`, text]),
  ["public/config.schema.json", `${JSON.stringify(configJsonSchema(VIEWS), null, 2)}\n`],
];

for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (path.endsWith(".sh")) chmodSync(path, 0o755);
  console.log(path);
}
