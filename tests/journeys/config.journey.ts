import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mapReady, type Site, startSite } from "./site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const tabs = { name: "Weergave" } as const;

it("opens as the settings say: title, area, logo, theme, start view, and only the views that are on", async () => {
  const settings = {
    title: "Samenwerking in Gelderland",
    area: "PV25",
    view: "gemeente",
    views: ["gemeente", "kaart"],
    logo: { file: "favicon.svg", alt: "Provincie Voorbeeld" },
    theme: "thema/groen.json",
    files: { sources: "herkomst.csv" },
  };
  const sources = readFileSync("data/bronnen.csv", "utf8").replace("Register van Overheidsorganisaties", "Eigen bron");
  const replace = { "config.json": JSON.stringify(settings), "data/herkomst.csv": sources };
  const page = await site.open({ query: "?weergave=matrix", replace });
  await expect
    .poll(() => page.getByRole("alert").innerText())
    .toContain("De weergave 'Matrix' staat op deze kaart niet");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Samenwerking in Gelderland");
  expect(await page.getByRole("img", { name: "Provincie Voorbeeld" }).isVisible()).toBe(true);
  expect(await page.getByRole("navigation", tabs).getByRole("link").allInnerTexts()).toEqual([
    "Mijn gemeente",
    "Kaart",
  ]);
  expect(await page.locator("[aria-current=page]").innerText()).toBe("Mijn gemeente");
  await page.getByRole("link", { name: "Kaart", exact: true }).click();
  await mapReady(page);
  expect(await page.getByRole("region", { name: "Kaart", exact: true }).innerText()).toContain("provincie Gelderland");
  expect(await page.getByRole("contentinfo").innerText()).toContain("Eigen bron");
  const accent = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--kaart-accent"));
  expect(accent).toBe("#1a6432");
  await expect.poll(() => page.getByRole("complementary", { name: "Details" }).innerText()).toContain("Gelderland");
  expect(await page.getByRole("link", { name: /^Vergelijk/ }).count()).toBe(0);
  await site.expectSound(page);
});

it("names every setting that cannot be used, says what it must be, and works with the rest", async () => {
  const settings = {
    title: "Kaart van ons",
    area: "Utrecht",
    kleur: "groen",
    views: ["kaart", "kart"],
    theme: { "--kaart-accent": "url(x)" },
    logo: { file: "https://elders.example/logo.svg", alt: "x" },
    view: 5,
    dataFolder: "//elders.example/",
    referenceDate: "16-5-2026",
    correctionsEmail: "geen adres",
    offline: "nee",
  };
  const page = await site.open({ replace: { "config.json": JSON.stringify(settings) } });
  await mapReady(page);
  const notice = page.locator(".sk-notice", { hasText: "Niet alle instellingen van deze kaart zijn gebruikt" });
  const text = await notice.innerText();
  for (const part of [
    "area (config.json)",
    "code van een provincie",
    "kleur",
    "tikfout",
    'views (config.json), er staat "kart"',
    "theme.--kaart-accent",
    "logo",
  ]) {
    expect(text).toContain(part);
  }
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Kaart van ons");
  await site.expectSound(page);
  const button = notice.getByRole("button", { name: "Begrepen" });
  const isOnTop = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === element;
  };
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expect.poll(() => button.evaluate(isOnTop)).toBe(true); // however long the list above it
    const isCutInLine = notice
      .locator(".sk-notices__text")
      .evaluate((text) => text.clientHeight % Number.parseFloat(getComputedStyle(text).lineHeight));
    expect(await isCutInLine).toBe(0);
    const map = await page.locator(".sk-map-frame").boundingBox();
    const end =
      (
        await page
          .locator(".sk-sheet")
          .boundingBox({ timeout: 500 })
          .catch(() => null)
      )?.y ?? size.height;
    expect(end - (map?.y ?? end)).toBeGreaterThan(150);
  }
  await notice.getByRole("button", { name: "Alle 10 opmerkingen" }).click();
  const whole = page.getByRole("dialog", { name: "Niet alle instellingen van deze kaart zijn gebruikt" });
  await whole.getByText(/^offline \(config.json\)/).waitFor();
  await site.expectSound(page);
  await page.keyboard.press("Escape");
  await button.click();
  await expect.poll(() => notice.count()).toBe(0);
});

it("works with the usual settings when the file is no JSON, and says so", async () => {
  const page = await site.open({ replace: { "config.json": '{\n  "title": "Kaart",\n  area: "PV25"\n}' } });
  await mapReady(page);
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Samenwerkingskaart");
  const notice = page.locator(".sk-notice", { hasText: "Niet alle instellingen" });
  expect(await notice.innerText()).toContain("config.json, regel 3, bij 'area: \"PV25\"'");
  expect(await notice.innerText()).toContain("Het bestand moet JSON zijn");
});
