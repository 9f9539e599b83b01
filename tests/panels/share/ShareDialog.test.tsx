import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { elementCode, frameCode } from "@/panels/share/embedCode";
import { modulePath } from "@/panels/share/QrCode";
import ShareDialog from "@/panels/share/ShareDialog";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { makeDialogsOpen } from "../../helpers/dialog";
import { createRandom, SEEDS } from "../../helpers/random";
import { brokenRules, fillStore } from "../../helpers/store";

const downloadBlob = vi.hoisted(() => vi.fn());
vi.mock("@/ui/downloadBlob", () => ({ downloadBlob }));

const DATASET = aDataset([aPartnership("a", ["GM0001", "GM0002"]), aPartnership("b", ["GM0001"])]);

beforeAll(makeDialogsOpen);
beforeEach(() => fillStore(DATASET, { municipalities: ["GM0001"] }));
afterEach(() => vi.unstubAllGlobals());

it("copies the exact link and says so", async () => {
  const user = userEvent.setup(); // brings a clipboard
  const { container } = render(<ShareDialog onClose={() => {}} />);
  const link = screen.getByRole<HTMLInputElement>("textbox", { name: "Link" });
  expect(link.value).toBe(`${window.location.origin}/?gemeente=GM0001`);
  await user.click(screen.getByRole("button", { name: "Kopieer link" }));
  expect(await navigator.clipboard.readText()).toBe(link.value);
  expect(screen.getByText("Link gekopieerd.")).toHaveRole("status");
  expect(await brokenRules(container)).toEqual([]);
});

it("selects the link where the browser does not allow copying", async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("planned"));
  render(<ShareDialog onClose={() => {}} />);
  await user.click(screen.getByRole("button", { name: "Kopieer link" }));
  const link = screen.getByRole<HTMLInputElement>("textbox", { name: "Link" });
  expect(link.value.slice(link.selectionStart ?? 0, link.selectionEnd ?? 0)).toBe(link.value);
  expect(screen.getByText(/De tekst is geselecteerd/)).toHaveRole("status");
});

it.each([
  [{ municipalities: ["GM0001"] }, "Met wie Aarle samenwerkt: aantal gedeelde samenwerkingsverbanden, op 16 mei 2026."],
  [{ view: "tabel" }, "Tabel van 2 samenwerkingsverbanden, provincie Utrecht, op 16 mei 2026."],
  [{ view: "wat-als" }, "Wat als een gemeente uitstapt, meedoet of samengaat, op 16 mei 2026."],
  [{ view: "gemeente", municipalities: ["GM0001"] }, "Waar Aarle in samenwerkt, in vijf antwoorden, op 16 mei 2026."],
  [
    { view: "matrix", text: "a" },
    "Hoeveel samenwerkingsverbanden gemeenten met elkaar delen, provincie Utrecht, op 16 mei 2026. Met dit filter: Tekst: a.",
  ],
  [
    { view: "matrix", columns: "verbanden" },
    "Welke gemeente aan welk samenwerkingsverband meedoet, provincie Utrecht, op 16 mei 2026.",
  ],
] as const)("says in words what %j shows", async (visit, words) => {
  fillStore(DATASET, visit);
  render(<ShareDialog onClose={() => {}} />);
  expect(screen.getByText(words.replace(", op 16 mei 2026", ""))).toBeVisible(); // of any day
  await userEvent.click(screen.getByRole("checkbox", { name: "Vast op 16 mei 2026" }));
  expect(screen.getByText(words)).toBeVisible();
});

it("can stay on area and day: the link, the QR code and the code for another page", async () => {
  render(<ShareDialog onClose={() => {}} />);
  const link = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Link" });
  const box = screen.getByRole("checkbox", { name: "Vast op 16 mei 2026" });
  const drawn = () => screen.getByRole("img", { name: /^QR-code/ }).innerHTML;
  const code = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code voor uw website" }).value;
  const [followed, codeOfFollowed] = [drawn(), code()];
  expect(box).not.toBeChecked();
  expect(box.compareDocumentPosition(link())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(link()).toHaveAccessibleDescription(/ziet dezelfde weergave met de nieuwste gegevens/);
  expect(codeOfFollowed).not.toMatch(/peildatum|gebied/);
  await userEvent.click(box);
  const query = new URL(link().value).searchParams;
  expect(Object.fromEntries(query)).toEqual({ gebied: "PV26", gemeente: "GM0001", peildatum: "2026-05-16" });
  expect(link()).toHaveAccessibleDescription(/ziet dezelfde weergave op dezelfde dag/);
  expect(code()).toMatch(/gebied=PV26.*peildatum=2026-05-16|peildatum=2026-05-16.*gebied=PV26/);
  expect(drawn()).not.toBe(followed);
  await userEvent.click(box);
  expect([drawn(), code()]).toEqual([followed, codeOfFollowed]);
});

it("uses the share sheet of the system where there is one", async () => {
  const share = vi.fn(async () => {});
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { canShare: () => true, share }));
  render(<ShareDialog onClose={() => {}} />);
  await userEvent.click(screen.getByRole("button", { name: "Deel met een app" }));
  expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: `${window.location.origin}/?gemeente=GM0001` }));
});

it("says so when the link is too long for a QR code", () => {
  fillStore(DATASET, { partnerships: ["x".repeat(3000)] });
  render(<ShareDialog onClose={() => {}} />);
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.getByText("Deze link is te lang voor een QR-code.")).toBeVisible();
});

it("gives code to embed in which a name can never become markup", () => {
  const title = '"><script>alert(1)</script>&';
  const link = "https://kaart.example/x/?gemeente=GM0001&gemeente=GM0002&zoek=%22%3E%3Cb%3E";
  for (const code of [frameCode(link, title, 640), elementCode(link, title)]) {
    const page = new DOMParser().parseFromString(code, "text/html");
    expect(page.querySelectorAll("b, script:not([src])").length).toBe(0);
  }
  const frame = new DOMParser().parseFromString(frameCode(link, title, 640), "text/html").querySelector("iframe");
  expect(frame?.title).toBe(title);
  expect(frame?.src).toBe(`${link}&embed=1`);
  expect(frame?.getAttribute("frameborder")).toBe("0");
  const element = new DOMParser().parseFromString(elementCode(link, title), "text/html");
  expect(element.querySelector("samenwerkings-kaart")?.getAttribute("gemeente")).toBe("GM0001,GM0002");
  expect(element.querySelector("script")?.getAttribute("src")).toBe("https://kaart.example/x/embed.js");
  expect(element.querySelector("a")?.textContent).toBe(title);
});

describe("the code for another page", () => {
  const code = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code voor uw website" }).value;
  const frame = () => new DOMParser().parseFromString(code(), "text/html").querySelector("iframe");
  const query = () => new URL(frame()?.src ?? "").searchParams;

  it("shows the parts that are chosen, at the height and on the day that are chosen", async () => {
    const user = userEvent.setup();
    const { container } = render(<ShareDialog onClose={() => {}} />);
    expect(query().toString()).toBe("gemeente=GM0001&embed=1");
    expect(frame()?.height).toBe("640");
    expect(frame()?.title).toBe("Met wie Aarle samenwerkt: aantal gedeelde samenwerkingsverbanden."); // of any day
    await user.click(screen.getByRole("checkbox", { name: "Filters" }));
    expect(query().getAll("toon")).toEqual(["details", "legenda", "filters"]);
    for (const name of ["Filters", "Details", "Legenda"]) await user.click(screen.getByRole("checkbox", { name }));
    expect(query().getAll("toon")).toEqual(["kaart"]);
    await user.click(screen.getByRole("checkbox", { name: "Vast op 16 mei 2026" }));
    expect([query().get("peildatum"), query().get("gebied")]).toEqual(["2026-05-16", "PV26"]);
    expect(frame()?.title).toMatch(/, op 16 mei 2026\.$/);
    const height = screen.getByRole("spinbutton", { name: "Hoogte in pixels" });
    await user.clear(height);
    expect(frame()?.height).toBe("640");
    await user.type(height, "900");
    expect(frame()?.height).toBe("900");
    expect(height).not.toHaveAccessibleDescription();
    expect(height).toBeValid();
    await user.clear(height);
    await user.type(height, "3");
    expect(frame()?.height).toBe("320");
    expect(height).toHaveAccessibleDescription("Kies ten minste 320 en ten hoogste 4.000. In de code staat nu 320.");
    expect(height).toBeInvalid();
    expect(await brokenRules(container)).toEqual([]);
  });

  it("can grow with its content instead", async () => {
    render(<ShareDialog onClose={() => {}} />);
    await userEvent.click(screen.getByRole("checkbox", { name: "Details" }));
    await userEvent.click(screen.getByRole("button", { name: "Groeit mee" }));
    expect(screen.queryByRole("spinbutton")).toBeNull();
    expect(code()).toContain('<samenwerkings-kaart gemeente="GM0001" toon="legenda">');
    expect(code()).toMatch(/<a href="[^"]*\?gemeente=GM0001">/); // the page itself knows no parts
  });

  it("stays on a day that the visitor chose, until that is let go", async () => {
    fillStore(DATASET, { referenceDate: "2024-01-01" });
    render(<ShareDialog onClose={() => {}} />);
    expect(query().get("peildatum")).toBe("2024-01-01");
    await userEvent.click(screen.getByRole("checkbox", { name: "Vast op 1 januari 2024" }));
    expect(query().get("peildatum")).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Link" }).value).not.toContain("peildatum");
  });

  it("warns that the site must be let in first: what one sees otherwise, and whom to ask", async () => {
    const { unmount } = render(<ShareDialog onClose={() => {}} />);
    const notice = () => screen.getByText("De beheerder van deze kaart moet uw website eerst toelaten").parentElement;
    expect(notice()?.parentElement).toHaveClass("sk-notice--warning");
    expect(notice()).toHaveTextContent(/alleen een grijs of leeg vak\.Vraag het aan de organisatie die deze/);
    await userEvent.click(screen.getByRole("button", { name: "Groeit mee" }));
    expect(notice()).toHaveTextContent(/een grijs of leeg vak met een link naar de kaart\./);
    unmount();
    useAppStore.setState(({ config }) => ({ config: { ...config, correctionsEmail: "kaart@provincie.example" } }));
    render(<ShareDialog onClose={() => {}} />);
    expect(notice()).toHaveTextContent(/Stuur het adres van uw website naar kaart@provincie\.example\.$/);
    expect(screen.getByRole("link", { name: "kaart@provincie.example" })).toHaveAttribute(
      "href",
      "mailto:kaart@provincie.example",
    );
  });
});

it("saves the QR code as a picture", async () => {
  const saved: { name: string; content: Blob }[] = [];
  downloadBlob.mockImplementation((name: string, content: Blob) => void saved.push({ name, content }));
  document.title = "Aarle: 2 samenwerkingsverbanden - Samenwerkingskaart";
  render(<ShareDialog onClose={() => {}} />);
  await userEvent.click(screen.getByRole("button", { name: "Bewaar QR-code (SVG)" }));
  expect(saved[0]?.name).toBe("qr-code-aarle-2-samenwerkingsverbanden-samenwerkingskaart.svg");
  const svg = new DOMParser().parseFromString((await saved[0]?.content.text()) ?? "", "image/svg+xml");
  expect(svg.querySelector("path")?.getAttribute("d")).toBe(
    screen
      .getByRole("img", { name: /^QR-code/ })
      .querySelector("path")
      ?.getAttribute("d"),
  );
  expect(screen.getByText(/^Het bestand qr-code-.*\.svg is gemaakt\.$/)).toHaveRole("status");
});

it.each(SEEDS)("draws every dark module of a code and no other (seed %i)", (seed) => {
  const random = createRandom(seed);
  const rows = Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => random.next() < 0.5));
  const drawn = rows.map((row) => row.map(() => false));
  for (const [, x, y, length] of modulePath(rows).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step++) {
      const row = drawn[Number(y)];
      if (row) row[Number(x) + step] = true;
    }
  }
  expect(drawn).toEqual(rows);
});
