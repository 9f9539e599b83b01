import "@nl-design-system-candidate/button-css/button.css";
import "@nl-design-system-candidate/skip-link-css/skip-link.css";
import "@utrecht/checkbox-css/dist/index.css";
import "@utrecht/select-css/dist/index.css";
import "@utrecht/textbox-css/dist/index.css";
import "virtual:theme-tokens.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { applyTheme } from "./design/houseStyle";
import { fetchChosenAhead } from "./panels/details/fetchChosenAhead";
import { startOffline } from "./state/offline";
import { startApp } from "./state/startApp";
import { useAppStore } from "./state/store";
import { syncUrl } from "./state/syncUrl";
import { fetchEarly } from "./ui/fetched";

const root = document.querySelector("#root");
const outline = document.querySelector(".sk-outline"); // stands in the page before any script

syncUrl();
startOffline();
useAppStore.subscribe(({ config: { theme } }, before) => {
  if (theme !== before.config.theme) applyTheme(theme, before.config.theme);
});
useAppStore.subscribe(({ load }) => {
  if (load.status === "ready") outline?.remove(); // from here on the map itself
  if (load.status === "loading" && load.done === load.total) fetchEarly(); // the line is free, reading begins
});
void startApp();
void fetchChosenAhead(); // now that the address has been read
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
