import { goneFrom, halved, type Stock } from "@/import/stock";
import { printFindings } from "./runImport";

/** The option with which someone says that there really is so much less. */
export const LESS_OPTION = { minder: { type: "boolean" } } as const;

/** What that option does, for the usage of a command. */
export const LESS_USAGE = "ga door, ook als er minder dan de helft overblijft van wat er nu is";

/**
 * Stops an import that would leave less than half of what is there: a file that was cut between two rows looks whole.
 *
 * @param isMeant someone said that it is right
 */
export function refuseHalved(file: string, stocks: readonly Stock[], isMeant = false): void {
  const less = halved(stocks);
  if (isMeant || less.length === 0) return;
  const counts = less.map(({ subject, earlier, now }) => `${subject}: ${now.size}, nu ${earlier.size}`).join("; ");
  throw new Error(
    `Met ${file} blijft minder dan de helft over van wat er nu is (${counts}). ` +
      "Er lijkt een deel te ontbreken. Klopt het toch, zet dan --minder achter het commando.",
  );
}

/** Names what was there and is there no more. */
export function printGone(stocks: readonly Stock[]): void {
  for (const stock of stocks) printFindings(`${stock.subject} die er eerder waren en nu niet meer`, goneFrom(stock));
}
