import { isInArea } from "@/domain/area";
import { classesFor, classIndexOf } from "@/domain/classes";
import { type Links, linkCounts, otherOf } from "@/domain/measures/links";
import type { Organisation } from "@/domain/organisation";
import { describeLinks, linkLegend, linksTitle } from "@/texts/connectionsMap";
import { areaInSentence, describeMunicipality, legendTexts } from "@/texts/map";
import type { Fill, LegendLink, SceneLink } from "./scene";
import { CLASS_LIMIT, rowOf } from "./sceneClasses";
import type { Drawn, SceneInput } from "./sceneInput";
import type { ModeScene } from "./sceneMode";

/** More widths than this cannot be told apart. */
const WIDTHS = 4;
/** The lines carry the numbers; beneath them one quiet fill for every municipality that has any. */
const QUIET: Fill = { kind: "class", index: 0, of: CLASS_LIMIT };

/**
 * Lines between municipalities by the number of partnerships they share, over quiet fills. The number in a municipality
 * is how many lines it has; with one in focus, what each other one shares with it. `whole` holds the codes that the map
 * shows when it opens, and again when they change.
 */
export function linksMode(input: SceneInput, links: Links, whole: readonly string[]): ModeScene {
  const { organisations, area, referenceDate: day, isFiltered } = input;
  const { drawn, focus } = links;
  const numbers = focus === undefined ? linkCounts(drawn) : sharedWith(links, focus);
  const areaName = areaInSentence(organisations.get(area)?.name);
  const focusName = focus === undefined ? undefined : organisations.get(focus)?.name;
  const fillOf = ({ code, province = "" }: Organisation): Fill => {
    if (code === focus) return { kind: "chosen" };
    if (numbers.has(code)) return QUIET;
    return { kind: isInArea([province], area) ? "none" : "outside" };
  };
  const draw = (municipality: Organisation): Drawn => {
    const { code, name } = municipality;
    const fill = fillOf(municipality);
    const value = numbers.get(code);
    if (fill.kind === "outside") return { fill, description: describeMunicipality.outside(name, areaName) };
    if (fill.kind === "chosen") return { fill, hasLinks: true, description: describeLinks.chosen(name, drawn.length) };
    if (value === undefined) {
      const none =
        focusName === undefined ? describeLinks.none(name, links.from) : describeLinks.notShared(name, focusName);
      return { fill, description: none };
    }
    const description =
      focusName === undefined ? describeLinks.lines(name, value) : describeLinks.shared(name, value, focusName);
    return { fill, value, hasLinks: true, description };
  };
  const fills = input.municipalities.map(fillOf);
  return {
    mode: "links",
    title: linksTitle({ area: areaName, day, isFiltered, links, focus: focusName }),
    draw,
    legend: [
      { fill: QUIET, label: linkLegend.withLinks, count: fills.filter((fill) => fill === QUIET).length },
      ...rowOf("none", linkLegend.withoutLinks, fills),
      ...rowOf("chosen", legendTexts.chosen, fills),
    ].filter(({ count }) => count > 0),
    legendLines: [],
    outlines: [],
    inSight: focus === undefined ? [] : [focus],
    whole,
    ...linesOf(links),
    ...(drawn.length > 0 && {
      legendNote: focusName === undefined ? linkLegend.number : linkLegend.numberOf(focusName),
    }),
  };
}

function sharedWith({ drawn }: Links, focus: string): ReadonlyMap<string, number> {
  return new Map(drawn.map((pair) => [otherOf(pair, focus), pair.shared]));
}

/** The strongest last, so that thin lines lie under thick ones; classes over what is drawn, or a picture had one width. */
function linesOf({ drawn }: Links): { links: readonly SceneLink[]; legendLinks: readonly LegendLink[] } {
  const most = drawn[0]?.shared ?? 0;
  const classes = classesFor(
    drawn.map(({ shared }) => shared),
    WIDTHS,
  );
  const of = classes.length;
  const links = drawn.map(
    ({ a, b, shared }): SceneLink => ({ a, b, shared, index: classIndexOf(classes, shared), of }),
  );
  const legendLinks = classes.map(
    (range, index): LegendLink => ({
      index,
      of,
      label: linkLegend.label({ from: range.from, to: Math.min(range.to, most) }),
      count: links.filter((link) => link.index === index).length,
    }),
  );
  return { links: links.reverse(), legendLinks: legendLinks.reverse() };
}
