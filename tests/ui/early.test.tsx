import { render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { expect, it, vi } from "vitest";
import { early, fetchEarly } from "@/ui/early";

const load = (text: string) => vi.fn(async () => ({ default: () => <p>{text}</p> }));

it("draws at once what was fetched early, and waits for what was not wanted then", async () => {
  const [loadOne, loadOther] = [load("een"), load("ander")];
  const One = early(loadOne);
  const Other = early(loadOther, () => false);
  fetchEarly();
  await Promise.resolve();
  expect([loadOne.mock.calls.length, loadOther.mock.calls.length]).toEqual([1, 0]);
  await new Promise((resolve) => setTimeout(resolve));
  render(
    <Suspense fallback="wacht">
      <One />
    </Suspense>,
  );
  expect(screen.getByText("een")).toBeVisible();
  render(
    <Suspense fallback="wacht">
      <Other />
    </Suspense>,
  );
  expect(screen.getByText("wacht")).toBeVisible();
  expect(await screen.findByText("ander")).toBeVisible();
});
