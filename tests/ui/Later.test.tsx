import { render, screen } from "@testing-library/react";
import { lazy } from "react";
import { expect, it, vi } from "vitest";
import { Later } from "@/ui/Later";
import { OnPaper, PaperNote } from "@/ui/OnPaper";
import { useIsPrinting } from "@/ui/useIsPrinting";

/** As the browser does it: the paper is laid out as soon as everyone has heard, whatever React still had to do. */
const print = (event: "beforeprint" | "afterprint") => void window.dispatchEvent(new Event(event));

function OnlyOnPaper() {
  return useIsPrinting() ? "papier" : "scherm";
}

it("shows its children after the first picture, not with it", async () => {
  render(<Later>straks</Later>);
  expect(screen.queryByText("straks")).toBeNull();
  expect(await screen.findByText("straks")).toBeVisible();
});

it("puts on paper what it would show later, when printing begins before that", () => {
  const { container } = render(
    <Later>
      <OnlyOnPaper />
    </Later>,
  );
  expect(container).toBeEmptyDOMElement();
  print("beforeprint");
  expect(container).toHaveTextContent("papier");
  print("afterprint");
  expect(container).toHaveTextContent("scherm");
});

it("says on paper what was not fetched yet, and prints it as soon as it is", async () => {
  let arrive: (module: { default: typeof OnlyOnPaper }) => void = () => {};
  const Fetched = lazy(() => new Promise<{ default: typeof OnlyOnPaper }>((resolve) => (arrive = resolve)));
  const { container } = render(
    <OnPaper missing={<PaperNote>nog niet geladen</PaperNote>}>
      <Fetched />
    </OnPaper>,
  );
  expect(container).toBeEmptyDOMElement();
  print("beforeprint");
  expect(container).toHaveTextContent("nog niet geladen");
  print("afterprint");
  expect(container).not.toHaveTextContent("nog niet geladen");
  arrive({ default: OnlyOnPaper });
  await Promise.resolve();
  print("beforeprint");
  expect(container.textContent).toBe("papier");
  print("afterprint");
});

it("fetches what only paper needs after the first picture", async () => {
  const load = vi.fn(async () => ({ default: OnlyOnPaper }));
  const Fetched = lazy(load);
  render(
    <OnPaper missing={<PaperNote>nog niet geladen</PaperNote>}>
      <Fetched />
    </OnPaper>,
  );
  expect(load).not.toHaveBeenCalled();
  expect(await screen.findByText("scherm")).toBeVisible();
});
