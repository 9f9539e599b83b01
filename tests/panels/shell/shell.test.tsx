import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { Guarded } from "@/panels/shell/Guarded";
import { Header } from "@/panels/shell/Header";
import { Site } from "@/panels/shell/Site";
import { usePageTitle } from "@/panels/shell/usePageTitle";
import { ViewTabs } from "@/panels/shell/ViewTabs";
import { Workspace } from "@/panels/shell/Workspace";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

beforeEach(() => fillStore(aDataset([aPartnership("a", ["GM0001"]), aPartnership("b", ["GM0001"])])));

it("offers the Netherlands and every province", async () => {
  const { container } = render(<Header />);
  const select = screen.getByRole("combobox", { name: "Gebied" });
  expect(select).toHaveDisplayValue("Provincie Utrecht");
  await userEvent.selectOptions(select, "Nederland");
  expect(useAppStore.getState().area).toBe("NL");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Samenwerkingskaart");
  expect(await brokenRules(container)).toEqual([]);
});

it("accepts a search before it can search", async () => {
  useAppStore.setState({ load: { status: "loading", done: 0, total: 6 } });
  render(<Header />);
  const box = screen.getByRole("combobox", { name: "Zoek gemeente of samenwerkingsverband" });
  await userEvent.type(box, "soest");
  expect(box).toHaveValue("soest");
});

it("has a tab per view with an address of its own", async () => {
  render(<ViewTabs />);
  expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("Kaart");
  expect(screen.getByRole("link", { name: "Tabel" })).toHaveAttribute("href", "?weergave=tabel");
  await userEvent.click(screen.getByRole("link", { name: "Mijn gemeente" }));
  expect(useAppStore.getState().view).toBe("gemeente");
  expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("Mijn gemeente");
});

it("skips to the filters where the view has them", () => {
  render(<Site banner={null} stage={<p>kaart</p>} details={<p>soest</p>} />);
  const skip = screen.getByRole("link", { name: "Direct naar de filters" });
  const target = document.querySelector<HTMLElement>(skip.getAttribute("href") ?? "");
  target?.focus(); // as following the link does
  expect(target).toHaveFocus();
  expect(within(target as HTMLElement).getByRole("heading", { name: "Filters" })).toBeInTheDocument();
  act(() => useAppStore.getState().setView("gemeente"));
  expect(screen.queryByRole("link", { name: "Direct naar de filters" })).toBeNull();
});

it("lets columns grow and shrink with the keyboard, within bounds", async () => {
  const { container } = render(<Workspace stage={<p>kaart</p>} details={<p>soest</p>} hasFilters hasDetails />);
  const separator = screen.getByRole("separator", { name: "Breedte van de details" });
  separator.focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(separator).toHaveAttribute("aria-valuenow", "396");
  await userEvent.keyboard("{Home}{ArrowRight}");
  expect(separator).toHaveAttribute("aria-valuenow", "300");
  expect(await within(screen.getByRole("complementary", { name: "Details" })).findByText("soest")).toBeVisible();
  expect(screen.getAllByRole("main")).toHaveLength(1);
  expect(await brokenRules(container)).toEqual([]);
});

it.each([
  ["kaart", ["GM0001"], [], "Aarle: 2 samenwerkingsverbanden"],
  ["kaart", ["GM0001"], ["a"], "Samenwerking a"],
  ["gemeente", ["GM0001"], ["a"], "Aarle: 2 samenwerkingsverbanden"],
  ["vergelijk", ["GM0001", "GM0002"], ["a"], /^Vergelijk Aarle en /],
  ["tabel", ["GM0001"], ["a"], "Tabel: Samenwerking a"],
  ["matrix", ["GM0001"], ["a"], "Matrix"],
] as const)(
  "says in the title of the tab and of a link preview what %s shows of %j and %j",
  (view, municipalities, partnerships, expected) => {
    function Title() {
      usePageTitle();
      return null;
    }
    const preview = document.createElement("meta");
    preview.setAttribute("property", "og:title");
    document.head.append(preview);
    useAppStore.setState({ view, municipalities, partnerships });
    render(<Title />);
    const [what = ""] = document.title.split(" - ");
    if (typeof expected === "string") expect(what).toBe(expected);
    else expect(what).toMatch(expected);
    expect(document.title).toMatch(/ - Samenwerkingskaart$/);
    expect(preview.content).toBe(document.title);
    preview.remove();
  },
);

it("keeps the page when one part breaks, and tries that part again", async () => {
  const complain = vi.spyOn(console, "error").mockImplementation(() => {});
  let isBroken = true;
  function Fragile() {
    if (isBroken) throw new Error("planned");
    return <p>hersteld</p>;
  }
  render(
    <Guarded message="De kaart kan nu niet worden getoond.">
      <Fragile />
    </Guarded>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("De kaart kan nu niet worden getoond.");
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
  expect(screen.getByText("hersteld")).toBeVisible();
  complain.mockRestore();
});
