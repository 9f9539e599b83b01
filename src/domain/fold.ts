/** Text for comparing: lower case, without accents ("Súdwest-Fryslân" gives "sudwest-fryslan"). */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
