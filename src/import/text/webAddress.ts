/**
 * A web address that can be clicked, or undefined. A missing scheme is added ("www.aalburg.nl" gives
 * "http://www.aalburg.nl"); the register's known typing error "http://ttps://" becomes "https://".
 */
export function webAddress(text: string): string | undefined {
  const repaired = text.trim().replace(/^http:\/\/ttps:\/\//i, "https://");
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(repaired) ? repaired : `http://${repaired}`;
  if (!/^https?:\/\/[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?$/i.test(withScheme)) return undefined;
  return withScheme;
}
