import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Guarded } from "@/panels/shell/Guarded";
import { fetchEarly, fetched } from "@/ui/fetched";

const Greeting = ({ name }: { readonly name: string }) => <p>Dag {name}</p>;
const greeting = async () => ({ default: Greeting });

it("shows what it waits for until the part is there", async () => {
  const Part = fetched(greeting, <p>wacht</p>);
  render(<Part name="Soest" />);
  expect(screen.getByText("wacht")).toBeVisible();
  expect(await screen.findByText("Dag Soest")).toBeVisible();
  expect(screen.queryByText("wacht")).toBeNull();
});

it("draws at once what was fetched before", async () => {
  const Part = fetched(greeting, <p>wacht</p>);
  await Part.fetch();
  render(<Part name="Soest" />);
  expect(screen.getByText("Dag Soest")).toBeVisible();
});

it("fetches early what is wanted by then", async () => {
  const [wanted, other] = [vi.fn(greeting), vi.fn(greeting)];
  const Part = fetched(wanted, <p>wacht</p>, () => true);
  fetched(other, <p>wacht</p>, () => false);
  fetchEarly();
  await new Promise((resolve) => setTimeout(resolve));
  expect([wanted.mock.calls.length, other.mock.calls.length]).toEqual([1, 0]);
  render(<Part name="Soest" />);
  expect(screen.getByText("Dag Soest")).toBeVisible();
});

it("asks anew for what could not be fetched, when the visitor tries again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const load = vi.fn(greeting).mockRejectedValueOnce(new Error("no connection"));
  const Part = fetched(load, <p>wacht</p>);
  render(
    <div id="inhoud">
      <h2>Titel</h2>
      <Guarded message="lukt niet">
        <Part name="Soest" />
      </Guarded>
    </div>,
  );
  expect(await screen.findByText("lukt niet")).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
  const styles = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "part.css" });
  document.head.append(styles); // as it stays behind when it could not be had either
  await userEvent.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
  expect(await screen.findByText("Dag Soest")).toBeVisible();
  await expect.poll(() => document.activeElement?.textContent).toBe("Titel"); // the button is gone
  expect(document.querySelectorAll('link[href="part.css"]')).toHaveLength(2);
});
