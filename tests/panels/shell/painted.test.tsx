import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { usePainted } from "@/state/paintedStore";
import { useAppStore } from "@/state/store";

function Text() {
  return <p>{usePainted((state) => state.text)}</p>;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  useAppStore.setState({ text: "" });
});

it("follows a change after the paint, and at once when the page goes to paper", () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (task: () => void) => frames.push(task));
  vi.spyOn(document, "hidden", "get").mockReturnValue(false);
  render(<Text />);
  act(() => useAppStore.setState({ text: "water" }));
  expect(screen.queryByText("water")).not.toBeInTheDocument();
  for (let frame = 0; frame < 3; frame++) act(() => frames.splice(0).forEach((task) => void task()));
  expect(screen.getByText("water")).toBeInTheDocument();
  act(() => useAppStore.setState({ text: "afval" }));
  expect(screen.queryByText("afval")).not.toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(screen.getByText("afval")).toBeInTheDocument();
});
