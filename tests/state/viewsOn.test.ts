import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "@/load/config";
import { VIEWS } from "@/state/appState";
import { BLANK } from "@/state/home";
import { knownValuesOf } from "@/state/knownValues";
import { visitFromQuery } from "@/state/urlCodec";
import { startView, viewIssues, viewsOn } from "@/state/viewsOn";
import { aDataset } from "../helpers/dataset";

describe("which views are on", () => {
  it("is all of them by default, and what the site chooses in its own order", () => {
    expect(viewsOn({})).toEqual(VIEWS);
    expect(viewsOn({ views: ["tabel", "kaart", "tabel"] })).toEqual(["tabel", "kaart"]);
  });

  it("passes over names of no view, says so, and never ends with none", () => {
    expect(viewsOn({ views: ["kart", "tabel"] })).toEqual(["tabel"]);
    expect(viewsOn({ views: ["kart"] })).toEqual(VIEWS);
    expect(viewIssues("config.json", { views: ["kart", "tabel"] })).toMatchObject([
      { column: "views", value: '"kart"', problem: "setting-view-unknown" },
    ]);
    expect(viewIssues("config.json", { views: ["kart"] })).toMatchObject([{ problem: "setting-invalid" }]);
  });

  it("begins with the chosen view, or the map, or the first that is on", () => {
    expect(startView({ view: "tabel" })).toBe("tabel");
    expect(startView({})).toBe("kaart");
    expect(startView({ views: ["matrix", "tabel"] })).toBe("matrix");
    expect(startView({ view: "kaart", views: ["tabel"] })).toBe("tabel");
    expect(viewIssues("config.json", { view: "kaart", views: ["tabel"] })).toMatchObject([
      { column: "view", value: '"kaart"', problem: "setting-invalid" },
    ]);
    expect(viewIssues("config.json", DEFAULT_CONFIG)).toEqual([]);
  });

  it("lets an address of a view that is off fall back, and names it", () => {
    const known = knownValuesOf(aDataset([]), ["tabel"]);
    const { visit, issues } = visitFromQuery("weergave=matrix", { ...BLANK, view: "tabel" }, known);
    expect(visit.view).toBe("tabel");
    expect(issues).toMatchObject([{ key: "weergave", value: "matrix" }]);
  });
});
