/** The same words with each date on one line: a heading must not end with a year alone. */
export function withWholeDates(text: string): string {
  return text.replace(/(\d{1,2}) (\p{Ll}+) (\d{4})/gu, "$1\u00a0$2\u00a0$3");
}
