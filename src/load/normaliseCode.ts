/**
 * Codes of governments in the form that the files use: "gm0344" and "GM 344" give "GM0344", "ws636" gives "WS0636",
 * "pv26" gives "PV26". Anything else, such as a slug or a name, is given back trimmed.
 */
export function normaliseCode(text: string): string {
  const match = /^(gm|ws|pv)\s?(\d{1,4})$/i.exec(text.trim());
  if (!match) return text.trim();
  const [, kind = "", digits = ""] = match;
  return `${kind.toUpperCase()}${digits.padStart(kind.toLowerCase() === "pv" ? 2 : 4, "0")}`;
}
