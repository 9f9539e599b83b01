import { describe, expect, it } from "vitest";
import { hasEnded, isInForce, participationsOn, phaseOn } from "@/domain/partnership";
import { aParticipation, aPartnership } from "../helpers/dataset";

describe("in force", () => {
  const partnership = aPartnership("p", ["GM0001"], {
    start: "2015-01-01",
    end: "2025-01-01",
    interruptions: [{ from: "2018-01-01", until: "2019-01-01" }],
  });
  it.each([
    ["2014-12-31", false],
    ["2015-01-01", true],
    ["2017-12-31", true],
    ["2018-06-01", false],
    ["2019-01-01", true],
    ["2025-01-01", false],
  ])("on %s: %s", (day, expected) => {
    expect(isInForce(partnership, day)).toBe(expected);
  });
  it("has ended on the day its end date names", () => {
    expect([hasEnded(partnership, "2024-12-31"), hasEnded(partnership, "2025-01-01")]).toEqual([false, true]);
  });
});

describe("phase", () => {
  const phase = (start: string | undefined, isWgr = true) =>
    phaseOn(aPartnership("p", [], { start }), "2026-05-16", isWgr).code;
  it("is growth for a Wgr arrangement of less than two years, stable from two years on", () => {
    expect([phase("2024-05-17"), phase("2024-05-16")]).toEqual(["groeifase", "stabilisatiefase"]);
  });
  it("is unknown without a start date and for forms outside the Wgr", () => {
    expect([phase(undefined), phase("2010-01-01", false)]).toEqual(["onbekend", "onbekend"]);
  });
  it("is what staff say, until the partnership ends", () => {
    const set = aPartnership("p", [], { phase: "initiatiefase", phaseOrigin: "vastgesteld", end: "2026-01-01" });
    expect(phaseOn(set, "2025-12-31", true)).toEqual({ code: "initiatiefase", origin: "vastgesteld" });
    expect(phaseOn(set, "2026-01-01", true)).toEqual({ code: "beeindigd", origin: "afgeleid" });
  });
});

describe("participants", () => {
  const partnership = aPartnership("p", [], {
    end: "2024-01-01",
    participations: [
      aParticipation("GM0001"),
      aParticipation("GM0002", { until: "2020-01-01" }),
      aParticipation("GM0003", { from: "2022-01-01", until: "2024-01-01" }),
    ],
  });
  const on = (day: string) => participationsOn(partnership, day).map(({ organisation }) => organisation);
  it("are those whose period holds on the day", () => {
    expect(on("2019-12-31")).toEqual(["GM0001", "GM0002"]);
    expect(on("2023-01-01")).toEqual(["GM0001", "GM0003"]);
  });
  it("of one that has ended are those who were in it when it ended", () => {
    expect(on("2026-01-01")).toEqual(["GM0001", "GM0003"]);
  });
});

it("is not ended before its end, though the source says today that it has ended", () => {
  const deal = aPartnership("deal", ["GM0001"], { legalForm: "netwerk", phase: "beeindigd", end: "2024-08-31" });
  expect(phaseOn(deal, "2024-08-30", false).code).toBe("onbekend");
  expect(phaseOn(deal, "2024-08-31", false).code).toBe("beeindigd");
});
