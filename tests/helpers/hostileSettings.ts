import { LENGTH } from "@/load/configRules";
import { ENTRIES } from "@/load/configSchema";
import { DATA_FILES } from "@/load/files";

/** The text in the place of every setting, and as the name of one. */
export function baldly(text: string) {
  // another site over https may be named by who keeps the settings; whether it is asked, the policy of the server decides
  const place = /^https?:/.test(text) ? {} : { dataFolder: text, files: mapOf(Object.keys(DATA_FILES), text) };
  return {
    ...mapOf([...Object.keys(ENTRIES), "$schema", text], text),
    dataFolder: undefined,
    files: undefined,
    ...place,
    views: [text],
    embedOrigins: [text],
    logo: { file: text, alt: text, [text]: text },
    backgroundMap: { tiles: text, attribution: text, maxZoom: text, [text]: text },
  };
}

/** The text where it may be any text, and as a part of what is fine for the rest. */
export function fittingly(text: string) {
  const short = [...text].slice(0, LENGTH.title).join("");
  return {
    ...mapOf(Object.keys(ENTRIES), { [text]: text }),
    title: short,
    view: "tabel",
    views: ["tabel", text],
    correctionsEmail: `${text}@provincie.example`,
    dataFolder: `data/${text}`,
    files: { [text]: text, sources: `./${text}.csv` },
    logo: { file: "favicon.svg", alt: short },
    theme: { ...mapOf([text, "--kaart-accent", "--kaart-font"], text), [`--kaart-${text}`]: "red" },
    backgroundMap: { tiles: `https://tiles.example/{z}/{x}/{y}.png?${text}`, attribution: text },
    embedOrigins: [`https://www.provincie.example/${text}`],
  };
}

function mapOf<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
