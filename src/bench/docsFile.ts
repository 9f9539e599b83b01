const BEGIN = "<!-- bench: what stands between these two lines is written by `npm run bench` -->";
const END = "<!-- /bench -->";

const EMPTY = `# Performance

How fast and how large the app is, beside a minimal page with Leaflet over the same files. Take the numbers again with \`npm run bench\`; \`npm run bench -- --quick\` looks without writing.

${BEGIN}
${END}

## Why a budget is missed

Written by hand.
`;

/** The page with the report put in its place; what people wrote around it stays. A page without that place is begun anew. */
export function withReport(page: string | undefined, report: string): string {
  const before = page?.includes(BEGIN) && page.includes(END) ? page : EMPTY;
  const start = before.indexOf(BEGIN) + BEGIN.length;
  return `${before.slice(0, start)}\n${report}\n${before.slice(before.indexOf(END, start))}`;
}
