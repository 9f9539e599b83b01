/**
 * What the texts of `config.json` must look like, as regular expressions that both the reader and the published JSON
 * Schema use, so that an editor never approves what the site refuses.
 */
export const PATTERN = {
  /** At least one sign that is seen. */
  text: "\\S",
  area: "^(NL|PV[0-9]{2})$",
  /** Name of a view in the address; whether it exists is known where views are. */
  view: "^[a-z][a-z-]{0,30}$",
  /** A day from 1900 on, as in the address. */
  date: "^(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
  email: "^[\\w.+-]+@[\\w-]+([.][\\w-]+)+$",
  /** A site by scheme, host and port, with nothing behind it. */
  origin: "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$",
  /** Within the site, or elsewhere over https: no other scheme, no "//host". */
  address: "^(https://[^\\s\"'<>\\\\]+|(?!//)[^\\s\"'<>\\\\:]+)$",
  tiles: "^(?=.*[{]z[}])(?=.*[{]x[}])(?=.*[{]y[}])https?://[^\\s\"'<>\\\\]+$",
  /** A file of the site itself: the content security policy allows no other. */
  picture: "^(?!//)[\\w./-]+[.](svg|png|jpg|jpeg|webp)$",
  themeFile: "^(?!//)[\\w./-]+[.]json$",
  token: "^--(kaart|nl|utrecht|basis)-[a-z0-9-]+$",
  /** A colour, size or font: no braces, no backslash, and no function but those that reckon or make a colour. */
  tokenValue:
    "^(?:(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|calc|min|max|clamp|var)[(]|[\\w\\s#%.,)'\"+*/-])+$",
} as const;

/** Most characters of each kind of text. */
export const LENGTH = { title: 120, alt: 120, attribution: 300, address: 500, tokenValue: 200 } as const;
