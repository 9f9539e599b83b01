/** Words of the address by column of the table: "volgorde=-deelnemers" puts the largest first. */
export const TABLE_ORDERS: Readonly<Record<string, string>> = {
  name: "naam",
  form: "vorm",
  themes: "thema",
  phase: "fase",
  participants: "deelnemers",
  start: "sinds",
  source: "bron",
};
