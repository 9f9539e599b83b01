import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deployFiles } from "@/build/deploy/deployFiles";

const FOLDER = "docs/deploy";

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(deployFiles())) {
  const file = join(FOLDER, name);
  writeFileSync(file, text);
  if (name.endsWith(".sh")) chmodSync(file, 0o755);
  console.log(file);
}
