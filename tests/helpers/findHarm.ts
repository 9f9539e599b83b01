/** Elements that this site never makes: one of them would come from a text. */
export const FOREIGN =
  "iframe, object, embed, base, form[action], video, audio, marquee, template, foreignObject, animate, math, style";

/** Runs in the page, in one go because hundreds of times: presses "try again" and waits for all of it first, if asked. */
export async function findHarm({ foreign, isLoadedAgain }: { foreign: string; isLoadedAgain: boolean }) {
  if (isLoadedAgain) {
    const find = () => [...document.querySelectorAll("button")].find((one) => one.textContent === "Opnieuw proberen");
    const before = find();
    before?.click();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        const now = find();
        if (!now || now === before) return; // the notices go away while it loads
        observer.disconnect();
        setTimeout(resolve);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  }
  const all = [...document.querySelectorAll("*")];
  const addresses = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ protocol }) => protocol);
  const isElsewhere = (address: string) => new URL(address, location.href).origin !== location.origin;
  const sources = [...document.querySelectorAll<HTMLElement>("script, img, link[href]")];
  return {
    hasRun: "__xss" in window,
    foreign: [...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML.slice(0, 100)),
    handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith("on"))),
    protocols: [...new Set(addresses)].filter(
      (protocol) => !["http:", "https:", "mailto:", "blob:"].includes(protocol),
    ),
    elsewhere: sources
      .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
      .filter(isElsewhere),
    inlineScripts: document.querySelectorAll("script:not([src])").length,
    tooWide: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
  };
}
