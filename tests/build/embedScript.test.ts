import { createContext, runInContext } from "node:vm";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { beforeAll, expect, it, vi } from "vitest";
import { bundleEmbedScript } from "@/build/embedScript";

let code = "";
beforeAll(async () => {
  code = await bundleEmbedScript();
});

it("stays under 3 kB, compressed either way", () => {
  expect(brotliCompressSync(code).length).toBeLessThan(3000);
  expect(gzipSync(code).length).toBeLessThan(3000);
});

it("is a classic script that leaves nothing behind but its element, however often it is loaded", () => {
  const elements = new Map<string, unknown>();
  const define = vi.fn((name: string, element: unknown) => elements.set(name, element));
  const page = createContext({
    HTMLElement: class {},
    document: { currentScript: { src: "https://kaart.example/embed.js" } },
    location: { href: "https://www.provincie.example/" },
    customElements: { define, get: (name: string) => elements.get(name) },
  });
  const before = Object.keys(page);
  runInContext(code, page);
  runInContext(code, page);
  expect([...elements.keys()]).toEqual(["samenwerkings-kaart"]);
  expect(define).toHaveBeenCalledTimes(1);
  expect(Object.keys(page)).toEqual(before);
});
