import type { Issue } from "@/domain/issue";
import type { Config } from "@/load/config";
import { type AppState, VIEWS, type View } from "./appState";
import { derive } from "./derive";

/** The views that the site has switched on, in the order of the tabs; all of them unless the configuration chooses. */
export const selectViews = derive(
  ({ config }: AppState) => [config.views],
  (chosen) => viewsOn({ views: chosen }),
);

/** The same of a configuration. Names of no view are passed over; when none is left, all views are on. */
export function viewsOn({ views }: Pick<Config, "views">): readonly View[] {
  const on = [...new Set(views)].filter(isView);
  return on.length > 0 ? on : VIEWS;
}

/** The view that a bare address opens: the configured one, else the map, else the first that is on. */
export function startView(config: Pick<Config, "view" | "views">): View {
  const on = viewsOn(config);
  return on.find((view) => view === config.view) ?? on.find((view) => view === "kaart") ?? on[0] ?? "kaart";
}

/** A remark for each view in the configuration that does not exist, and for a start view that is off. */
export function viewIssues(file: string, config: Pick<Config, "view" | "views">): Issue[] {
  const issueOf = (column: string, value: string, problem: Issue["problem"] = "setting-invalid"): Issue => {
    return { file, line: 0, column, value: JSON.stringify(value), problem, effect: "repaired" };
  };
  const isAnyLeft = config.views?.some(isView) === true;
  const unknown = [...new Set(config.views)]
    .filter((view) => !isView(view))
    .map((view) => issueOf("views", view, isAnyLeft ? "setting-view-unknown" : "setting-invalid"));
  const start = config.view;
  const isStartOff = start !== undefined && !viewsOn(config).some((view) => view === start);
  return isStartOff ? [...unknown, issueOf("view", start)] : unknown;
}

function isView(name: string): name is View {
  return VIEWS.some((view) => view === name);
}
