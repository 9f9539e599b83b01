import type { Organisation } from "@/domain/organisation";

/** Names of the chosen municipalities with these codes, in the order of choosing. */
export function namesOf(chosen: readonly Organisation[], codes: readonly string[]): string[] {
  return chosen.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
}

/** Names of the chosen municipalities without these codes. */
export function namesWithout(chosen: readonly Organisation[], codes: readonly string[]): string[] {
  return chosen.filter(({ code }) => !codes.includes(code)).map(({ name }) => name);
}
