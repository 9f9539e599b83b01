import { useLayoutEffect, useRef } from "react";
import "./stillDrawing.css";

interface Props {
  /** A finished drawing; a new one takes its place. */
  readonly drawing: SVGElement;
}

/** A drawing that stands in the page as wide as it may be. What it shows stands in words beside it. */
export function StillDrawing({ drawing }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(drawing), [drawing]);
  return <div ref={place} className="sk-still" aria-hidden="true" />;
}
