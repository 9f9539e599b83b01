/**
 * Facts that the register does not hold. Each with its source; keep this list short.
 */

/** Codes of ended organisations that the register knows without one, by their name in the register. */
export const KNOWN_CODES: Readonly<Record<string, string>> = {
  // CBS, gemeentelijke indeling op 1 januari 2013
  "Gemeente Boskoop": "GM0499",
};

/** Successor of an organisation that ended before the list of mergers begins, or is no municipality; by code. */
export const KNOWN_SUCCESSORS: Readonly<Record<string, string>> = {
  // CBS, gemeentelijke indeling op 1 januari 2014: Alphen aan den Rijn, Boskoop and Rijnwoude became Alphen aan den Rijn
  GM0499: "GM0484",
  // Groot Salland and Reest en Wieden became Drents Overijsselse Delta on 2016-01-01 (organisaties.overheid.nl)
  "groot-salland": "WS0664",
  "reest-en-wieden": "WS0664",
};
