import { PNG } from "pngjs";
import { By, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { serveSite } from "@/commands/staticServer";
import { differenceOf } from "../helpers/pictureDifference";
import { startWebkit, type Webkit } from "../helpers/webkit";

// The engine of Safari: what it does otherwise than Chromium has hidden every dialog before.
let server: Awaited<ReturnType<typeof serveSite>>;
let webkit: Webkit;
let driver: WebDriver;

beforeAll(async () => {
  server = await serveSite("dist", 0);
  webkit = await startWebkit();
  driver = webkit.driver;
});
afterAll(async () => {
  await webkit?.close();
  await server?.close();
});

const ask = <Answer>(script: string): Promise<Answer> => driver.executeScript(`return ${script}`);
const titled = (title: RegExp) => expect.poll(() => driver.getTitle()).toMatch(title);
const drawnBy = (renderer: string) =>
  expect.poll(() => ask("document.querySelector('.sk-map-canvas')?.dataset.renderer")).toBe(renderer);

async function open(query = ""): Promise<void> {
  await driver.get(server.url + query);
  await expect.poll(() => ask<number>("performance.getEntriesByName('map-ready').length")).toBe(1);
}

/** The first that is in sight, once it is there. */
async function find(xpath: string): Promise<WebElement> {
  const found = await driver.wait(() => inSight(xpath).catch(() => undefined), 15_000, `${xpath} did not come`);
  if (!found) throw new Error(`${xpath} did not come`);
  return found;
}

/** Fails when one goes away while it is looked at. */
async function inSight(xpath: string): Promise<WebElement | undefined> {
  const elements = await driver.findElements(By.xpath(xpath));
  const shown = await Promise.all(elements.map((element) => element.isDisplayed()));
  return elements[shown.indexOf(true)];
}

beforeEach(() => open());

it("hands the map over to WebGL unasked, for it names a graphics processor, and nothing jumps", async () => {
  const picture = async () => {
    const map = await find("//*[@role='region' and @aria-label='Kaart'] | //section[@aria-label='Kaart']");
    return PNG.sync.read(Buffer.from(await map.takeScreenshot(), "base64"));
  };
  const isNamed = () => ask<number>("document.querySelectorAll('.sk-map-label').length");
  await open("?renderer=svg");
  await expect.poll(isNamed).toBeGreaterThan(20);
  const before = await picture();
  await open();
  await drawnBy("webgl");
  await expect.poll(isNamed).toBeGreaterThan(20);
  const after = await picture();
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  expect(differenceOf(before, after)).toBeLessThan(0.03);
});

it("chooses a municipality with a click on the map, and goes back", async () => {
  await drawnBy("webgl"); // the names are drawn anew with it
  await find("//*[@data-label='GM0355']");
  const { x, y, width, height } = await ask<DOMRect>(
    "document.querySelector('[data-label=GM0355]').getBoundingClientRect().toJSON()",
  );
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  await driver.actions().move(middle).click().perform();
  await titled(/^Zeist: \d+ samenwerkingsverbanden/);
  await driver.navigate().back();
  await titled(/^Kaart - /);
});

it("filters, and counts", async () => {
  await (await find("//label[contains(., 'Natuur en milieu')]")).click();
  await titled(/^Kaart: \d+ van \d+ samenwerkingsverbanden/);
  expect(await driver.getCurrentUrl()).toContain("thema=natuur-en-milieu");
});

it.each(["Delen", "Downloaden"])("shows the dialog of %s within the window", async (name) => {
  await (await find(`//button[contains(., '${name}')]`)).click();
  const { width, height, y } = await (await find("//dialog[@open]")).getRect();
  expect(width).toBeGreaterThan(600);
  expect(height).toBeGreaterThan(300);
  expect(y).toBeGreaterThanOrEqual(0);
});

it("finds a municipality by its name and opens it with Enter", async () => {
  await (await find("//input[@role='combobox']")).click();
  await driver.switchTo().activeElement().sendKeys("soest");
  await find("//*[@role='option'][contains(., 'Soest')]");
  await driver.switchTo().activeElement().sendKeys(Key.ENTER);
  await titled(/^Soest: /);
});
