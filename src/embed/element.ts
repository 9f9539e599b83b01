import { FRAME_TITLE, WAY_TO_MAP } from "@/texts/embedElement";
import { type Choice, type FromHost, PREFIX, type Values, VERSION } from "./protocol";

/** Names in the address that may stand as attributes; `tests/embed/element.test.ts` holds them equal to the address. */
const KEYS =
  "weergave gebied gemeente verband thema vorm fase soort orgaan bevoegdheid deelnemer deelnemers grens zoek peildatum vanaf indeling onderdeel als minstens buiten volgorde tegen ordening grenzen toon renderer".split(
    " ",
  );

/** Height in pixels until the map tells its own, and the least that is believed. */
const START_HEIGHT = 560;
const LEAST_HEIGHT = 100;

/** Milliseconds in which a map that works has usually said that it is ready. */
const PATIENCE = 3000;

/** What the frame may do; docs/embed.md says why. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** Where this script came from, which is where the map is. */
const SCRIPT = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

/**
 * `<samenwerkings-kaart gemeente="GM0344">`: the map in a frame that grows with its content. No page can tell that a frame
 * was refused, so a map that stays silent gets a link under it, within the same height: what stands around never moves.
 */
class CooperationMap extends HTMLElement {
  static readonly observedAttributes = KEYS;
  readonly #frame = document.createElement("iframe");
  /** Holds the frame and the way to the map, and has the height of both. */
  readonly #box = document.createElement("div");
  readonly #way = document.createElement("div");
  #listening = new AbortController();
  #isReady = false;
  #waiting: object[] = [];

  /** Changes what the map shows, by name in the address; null puts a name back. */
  set(values: Values): void {
    this.#ask("set", { values });
  }

  /** Chooses a municipality or a partnership instead of what was chosen; nothing clears the choice. */
  select(choice: Choice = {}): void {
    this.#ask("select", choice);
  }

  connectedCallback(): void {
    const frame = this.#frame;
    const height = this.getAttribute("hoogte");
    const address = new URL(this.getAttribute("adres") ?? ".", SCRIPT);
    const query = address.searchParams;
    for (const key of KEYS) for (const value of valuesOf(key, this.getAttribute(key))) query.append(key, value);
    const page = address.href;
    query.set("embed", "1");
    if (location.origin !== "null") query.set("ouder", location.origin);
    if (!height && query.has("ouder")) query.set("groeit", "1");
    this.style.display ||= "block";
    frame.title = this.getAttribute("titel") ?? FRAME_TITLE;
    frame.loading = "lazy";
    frame.setAttribute("sandbox", SANDBOX);
    Object.assign(this.#box.style, { display: "flex", flexDirection: "column", height: `${height ?? START_HEIGHT}px` });
    Object.assign(frame.style, { flex: "1", minHeight: "0", width: "100%", border: "0" });
    Object.assign(this.#way.style, { maxHeight: "50%", overflow: "auto", padding: "8px 0" });
    this.#way.hidden = true;
    frame.src = address.href;
    this.#isReady = false;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener("message", (event) => this.#hear(event, address.origin), { signal });
    this.#whenSeen(signal, () => this.#offerWay(page));
    this.#box.append(frame, this.#way);
    (this.shadowRoot ?? this.attachShadow({ mode: "open" })).append(this.#box);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (this.#frame.isConnected) this.set({ [name]: value === null ? null : valuesOf(name, value) });
  }

  #ask<T extends keyof FromHost>(type: T, content: FromHost[T]): void {
    const message = { ...content, type: PREFIX + type, version: VERSION };
    if (this.#isReady) this.#frame.contentWindow?.postMessage(message, new URL(this.#frame.src).origin);
    else this.#waiting.push(message);
  }

  /** Calls back a while after the element came into sight: before that nobody misses a map, and a lazy frame may wait. */
  #whenSeen(signal: AbortSignal, done: () => void): void {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      waiting = setTimeout(done, PATIENCE);
    });
    seen.observe(this);
    signal.addEventListener("abort", () => {
      seen.disconnect();
      clearTimeout(waiting);
    });
  }

  /** What the page around it put inside the element, or else a link of our own, until the map says that it is ready. */
  #offerWay(page: string): void {
    if (this.#isReady) return;
    const link = Object.assign(document.createElement("a"), { href: page, textContent: WAY_TO_MAP });
    this.#way.replaceChildren(this.childElementCount > 0 ? document.createElement("slot") : link);
    this.#way.hidden = false;
  }

  /** As high as its content. Who was at work in it and would be left below it, as after "Toon minder", is taken back. */
  #fit(height: number): void {
    const end = () => this.#frame.getBoundingClientRect().bottom;
    const before = end();
    this.#box.style.height = `${height}px`;
    const isInside = this.shadowRoot?.activeElement === this.#frame;
    if (isInside && before > 0 && end() <= 0) this.scrollIntoView({ block: "nearest" });
  }

  #hear({ source, origin, data }: MessageEvent, mapOrigin: string): void {
    const frame = this.#frame;
    if (source !== frame.contentWindow || origin !== mapOrigin || data?.version !== VERSION) return;
    const { type: name, ...detail } = data;
    const type = typeof name === "string" && name.startsWith(PREFIX) ? name.slice(PREFIX.length) : "";
    if (type === "height" && !this.hasAttribute("hoogte") && detail.height > LEAST_HEIGHT) this.#fit(+detail.height);
    if (detail.title && !this.hasAttribute("titel")) frame.title = detail.title;
    if (type === "ready") {
      this.#isReady = true;
      this.#way.hidden = true;
      for (const message of this.#waiting.splice(0)) frame.contentWindow?.postMessage(message, mapOrigin);
    }
    if (["ready", "selection", "filters"].includes(type)) this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** The words of an attribute, by spaces or commas; a text to search for is one value. */
function valuesOf(key: string, text: string | null): string[] {
  if (key === "zoek") return text ? [text] : [];
  return (text ?? "").split(/[\s,]+/).filter(Boolean);
}

if (!customElements.get("samenwerkings-kaart")) customElements.define("samenwerkings-kaart", CooperationMap);
