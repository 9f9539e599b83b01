import { expect, it } from "vitest";
import { currentCode, kindOfCode, type Organisation } from "@/domain/organisation";

const named = (code: string, successor?: string): [string, Organisation] => [
  code,
  { code, name: code, kind: "gemeente", successor },
];

it("follows successors, more than one step", () => {
  const organisations = new Map([named("GM0001", "GM0002"), named("GM0002", "GM0003"), named("GM0003")]);
  expect(currentCode("GM0001", organisations)).toBe("GM0003");
});

it("stays where the successor is unknown, and does not run in circles", () => {
  const organisations = new Map([named("GM0001", "GM0009"), named("GM0002", "GM0003"), named("GM0003", "GM0002")]);
  expect(currentCode("GM0001", organisations)).toBe("GM0001");
  expect(["GM0002", "GM0003"]).toContain(currentCode("GM0002", organisations));
});

it("reads the kind from a code, and nothing from a name", () => {
  expect(["GM0344", "WS0636", "PV26", "Stedin", "so0910"].map(kindOfCode)).toEqual([
    "gemeente",
    "waterschap",
    "provincie",
    "overig",
    "overig",
  ]);
});
