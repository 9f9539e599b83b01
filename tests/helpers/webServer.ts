import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findWebServer, noWebServer } from "@/commands/webServers.mjs";

/** A built site behind a real web server, in a folder of its own. */
export interface ServedSite {
  /** With the sub-path and a slash at the end. */
  readonly url: string;
  /** Folder whose files it serves under that address: a copy, free to change. */
  readonly folder: string;
  /** True when it can send the brotli copies of the build. */
  readonly hasBrotli: boolean;
  readonly close: () => Promise<void>;
}

/** Where a web server finds and leaves its files while a test runs. */
export interface Workplace {
  /** For settings, logs and the like. */
  readonly base: string;
  /** What it serves as "/". */
  readonly root: string;
  /** The built site, below the root. */
  readonly folder: string;
  readonly port: number;
}

/**
 * Serves a copy of the built site at a sub-path. `prepare` writes the settings of the server and gives the arguments
 * with which it stays in the foreground.
 */
export async function startWebServer(
  name: Parameters<typeof findWebServer>[0],
  subPath: string,
  hasBrotli: boolean,
  prepare: (place: Workplace) => readonly string[],
): Promise<ServedSite> {
  const program = findWebServer(name);
  if (!program) throw new Error(noWebServer(name));
  const base = mkdtempSync(join(tmpdir(), `kaart-${name}-`));
  const root = join(base, "root");
  const folder = join(root, subPath);
  cpSync("dist", folder, { recursive: true });
  const port = await freePort();
  const server = spawn(program, prepare({ base, root, folder, port }));
  let said = "";
  server.stderr.on("data", (part) => {
    said += part;
  });
  const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  const url = `http://localhost:${port}/${subPath}/`;
  await answers(url, () => `${name} did not start: ${said}`);
  const close = async () => {
    server.kill();
    await ended;
    rmSync(base, { recursive: true });
  };
  return { url, folder, hasBrotli, close };
}

/** A port that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Waits until the address answers, ten seconds at most. */
async function answers(url: string, failure: () => string): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(failure());
}
