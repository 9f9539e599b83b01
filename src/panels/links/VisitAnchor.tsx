import { type ComponentProps, type MouseEvent, useMemo } from "react";
import type { Visit } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { visitToQuery } from "@/state/urlCodec";
import { useIsViewOn } from "./useIsViewOn";

export interface VisitAnchorProps extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  /** Where the visitor is now. */
  readonly visit: Visit;
  /** What differs from that where the link leads. */
  readonly change: Partial<Visit>;
}

/**
 * A link to another state of the app: followed in place, and a real address for a new tab or a copy. Only its text when
 * it leads to a view that this site has switched off.
 */
export function VisitAnchor({ visit, change, ...rest }: VisitAnchorProps) {
  const home = useAppStore((state) => state.home);
  const href = useMemo(() => `?${visitToQuery({ ...visit, ...change }, home)}`, [visit, home, change]);
  const isOn = useIsViewOn(change.view ?? visit.view);
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { view, partnerships } = useAppStore.getState();
    const [opened] = partnerships.length === 0 ? (change.partnerships ?? []) : [];
    useAppStore.setState({
      ...change,
      litClass: undefined,
      ...(change.view && { litMunicipalities: undefined }), // what a list lights belongs to its view
      ...(change.view && opened && { cameFrom: { view, partnership: opened } }),
    });
  };
  if (!isOn) return <span className={rest.className}>{rest.children}</span>;
  return <a {...rest} href={href} onClick={follow} />;
}
