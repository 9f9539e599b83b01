import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazy } from "react";
import { beforeAll, expect, it, vi } from "vitest";
import { FetchedDialog } from "@/panels/shell/FetchedDialog";
import { makeDialogsOpen } from "../../helpers/dialog";

beforeAll(makeDialogsOpen);

it("says that a dialog could not be had, and leaves the page standing", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const close = vi.fn();
  const Gone = lazy(() => Promise.reject(new Error("planned")));
  render(
    <>
      <p>De rest van de pagina</p>
      <FetchedDialog title="Delen" onClose={close}>
        <Gone />
      </FetchedDialog>
    </>,
  );
  expect(await screen.findByRole("dialog", { name: "Delen" })).toHaveTextContent("Laad de pagina opnieuw");
  expect(screen.getByText("De rest van de pagina")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Sluiten" }));
  expect(close).toHaveBeenCalledOnce();
});
