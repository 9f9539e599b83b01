/** A name as a code: "Súdwest-Fryslân" gives "sudwest-fryslan", "gezondheidsrisico's" gives "gezondheidsrisicos". */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}'’‘]/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
