import type { Organisation } from "@/domain/organisation";

/** Names of what is known of these codes, in order, each once: two that merge in a trial have one name. */
export function namesOnce(
  codes: readonly string[],
  organisations: ReadonlyMap<string, Pick<Organisation, "name">>,
): readonly string[] {
  return [...new Set(codes.flatMap((code) => organisations.get(code)?.name ?? []))];
}
