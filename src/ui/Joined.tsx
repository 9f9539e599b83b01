import { createElement, Fragment } from "react";
import "./joined.css";

const JOINT = <span className="sk-joint" />;

/** A text in parts that belong together; a line may end between two, and then a hyphen stands there. */
export function Joined({ parts }: { readonly parts: readonly string[] }) {
  const pieces = parts.flatMap((part, index) => (index === 0 ? [part] : [JOINT, part]));
  return createElement(Fragment, null, ...pieces); // spread: pieces that never move need no keys
}
