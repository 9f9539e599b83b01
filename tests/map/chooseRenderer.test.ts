import { expect, it } from "vitest";
import { chooseRenderer } from "@/map/chooseRenderer";

const NOTHING_ASKED = { forced: undefined, hasBackgroundMap: false };

it.each([
  "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)",
  "llvmpipe (LLVM 15.0.7, 256 bits)",
  "ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)",
  "SVGA3D; build: RELEASE",
])("keeps SVG where the processor draws: %s", (webglRenderer) => {
  expect(chooseRenderer({ ...NOTHING_ASKED, webglRenderer })).toBe("svg");
});

it("takes WebGL on a graphics card", () => {
  expect(chooseRenderer({ ...NOTHING_ASKED, webglRenderer: "ANGLE (Intel, Iris Xe Graphics)" })).toBe("webgl");
});

it("takes WebGL for a background map and when the address asks for it, even without a graphics card", () => {
  expect(chooseRenderer({ forced: undefined, hasBackgroundMap: true, webglRenderer: "llvmpipe" })).toBe("webgl");
  expect(chooseRenderer({ forced: "webgl", hasBackgroundMap: false, webglRenderer: "llvmpipe" })).toBe("webgl");
});

it("keeps SVG when the address asks for it, and where there is no WebGL2 at all", () => {
  expect(chooseRenderer({ forced: "svg", hasBackgroundMap: true, webglRenderer: "NVIDIA" })).toBe("svg");
  expect(chooseRenderer({ forced: "webgl", hasBackgroundMap: true, webglRenderer: undefined })).toBe("svg");
});
