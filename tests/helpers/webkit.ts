import { type ChildProcess, spawn } from "node:child_process";
import { Builder, type WebDriver } from "selenium-webdriver";
import { findWebkit, NO_WEBKIT } from "@/commands/webkit.mjs";
import { freePort } from "./webServer";

/** WebKit, the engine of Safari, in a window of 1440x900 on a screen of its own. */
export interface Webkit {
  readonly driver: WebDriver;
  readonly close: () => Promise<void>;
}

/** Starts it with the small browser that Debian's WebKit brings for tests. Throws where there is none. */
export async function startWebkit(): Promise<Webkit> {
  const found = findWebkit();
  if (!found) throw new Error(NO_WEBKIT);
  const screen = spawn(found.screen, ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
  const display = (await firstWords(screen)).trim();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: "1" };
  const server = spawn(found.driver, [`--port=${port}`], { env, stdio: "ignore" });
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({ browserName: "MiniBrowser" })
    .build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
  const close = async () => {
    await driver.quit();
    server.kill();
    screen.kill();
  };
  return { driver, close };
}

/** The first that a process says: of a screen its number, once it can be drawn on. */
function firstWords(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    process.stdout?.once("data", (words: Buffer) => resolve(words.toString()));
    process.once("exit", (code) => reject(new Error(`the screen did not start: ${code}`)));
  });
}
