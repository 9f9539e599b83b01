import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom paints nothing, as in a tab that nobody sees: what follows a paint in the browser follows at once here
Object.defineProperty(document, "hidden", { get: () => true, configurable: true });

afterEach(cleanup);
