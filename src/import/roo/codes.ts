import { slug } from "../text/slug";

/** Code of a governing body: the register's own words for the council and the executive are longer than people use. */
export function bodyCode(name: string): string {
  const known: Readonly<Record<string, string>> = {
    "college-van-burgemeester-en-wethouders": "college",
    gemeenteraad: "raad",
    "commissaris-van-de-koningin": "commissaris-van-de-koning",
  };
  const code = slug(name);
  return known[code] ?? code;
}

/** Code of a power: "Delegatie" gives "delegatie", "Zonder mandaat" gives "zonder-mandaat". */
export function powerCode(name: string): string {
  return slug(name);
}

/** Legal form by the abbreviation of the register; an unknown one keeps its abbreviation as code. */
export function formCode(abbreviation: string): string {
  const known: Readonly<Record<string, string>> = {
    OL: "openbaar-lichaam",
    BVO: "bedrijfsvoeringsorganisatie",
    GO: "gemeenschappelijk-orgaan",
    RZM: "regeling-zonder-meer",
    CC: "regeling-zonder-meer",
  };
  return known[abbreviation] ?? slug(abbreviation);
}
