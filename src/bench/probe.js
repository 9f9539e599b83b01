// Runs in the measured page before its own scripts. Plain JavaScript, because a compiler's helpers do not exist there.
(() => {
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: "longtask", buffered: true });

  /**
   * Resolves with the first entry of that name.
   * @param {string} type
   * @param {string} name
   * @param {boolean} buffered whether one from before the call counts
   * @returns {Promise<PerformanceEntry>}
   */
  const entryOf = (type, name, buffered) =>
    new Promise((resolve) => {
      new PerformanceObserver((list, observer) => {
        const [entry] = list.getEntriesByName(name);
        if (!entry) return;
        observer.disconnect();
        resolve(entry);
      }).observe({ type, buffered });
    });

  /**
   * Time of the next event of that type, before the page hears of it.
   * @param {string} type
   * @returns {Promise<number>}
   */
  const timeOfNext = (type) =>
    new Promise((resolve) => {
      window.addEventListener(type, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
    });

  /** Resolves with the time at which the frame that is being made has been handed to the compositor. */
  const frameEnd = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });

  /** From the browser's input event to the end of the page's own `filter-to-paint`. */
  const filterChange = async () => {
    const [input, { startTime, duration }] = await Promise.all([
      timeOfNext("click"),
      entryOf("measure", "filter-to-paint", false),
    ]);
    return startTime + duration - input;
  };

  /** From the browser's input event to the end of the frame that carries the change. */
  const hover = () =>
    new Promise((resolve) => {
      const onMove = (/** @type {PointerEvent} */ { timeStamp }) => {
        frameEnd().then((end) => resolve(end - timeStamp));
      };
      window.addEventListener("pointermove", onMove, { capture: true, once: true });
    });

  /** @type {Promise<number> | undefined} */
  let awaited;

  const benchProbe = {
    mapReady: async () => (await entryOf("mark", "map-ready", true)).startTime,
    firstPaint: async () => (await entryOf("paint", "first-contentful-paint", true)).startTime,
    longestTask: () => longestTask,

    // begun before the input and asked for after it, because input does not wait its turn among our questions
    awaitFilterChange: () => {
      awaited = filterChange();
    },
    awaitHover: () => {
      awaited = hover();
    },
    awaited: () => awaited,

    /**
     * Places on the screen, each over another shape of the largest drawing; none where the map is not SVG.
     * @param {number} count
     */
    placesOnShapes: (count) => {
      const shapesIn = (/** @type {Element} */ svg) => svg.querySelectorAll("path").length;
      const [map] = [...document.querySelectorAll("svg")].sort((a, b) => shapesIn(b) - shapesIn(a));
      /** @type {Map<Element, { x: number, y: number }>} */
      const places = new Map();
      for (let y = 12; y < window.innerHeight; y += 12) {
        for (let x = 12; x < window.innerWidth; x += 12) {
          const shape = document.elementFromPoint(x, y);
          const isNew = shape instanceof SVGPathElement && map?.contains(shape) && !places.has(shape);
          if (isNew) places.set(shape, { x, y });
        }
      }
      const all = [...places.values()];
      const wanted = Math.min(count, all.length);
      return Array.from({ length: wanted }, (_, i) => all[Math.floor((i * all.length) / wanted)]);
    },
  };
  Object.assign(window, { benchProbe });
})();
