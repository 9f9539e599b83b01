/**
 * Roles of this site that follow a token of NL Design System when a house style sets that and not the role itself, so
 * that a theme made for other sites colours this one too. The other way round stands in tokens.css.
 */
const FOLLOWS: Readonly<Record<string, string>> = {
  "--kaart-text": "--basis-color-default-color-default",
  "--kaart-text-quiet": "--basis-color-default-color-subtle",
  "--kaart-panel": "--basis-color-default-bg-document",
  "--kaart-page": "--basis-color-default-bg-subtle",
  "--kaart-line": "--basis-color-default-border-default",
  "--kaart-line-strong": "--basis-form-control-border-color",
  "--kaart-accent": "--basis-color-accent-1-color-default",
  "--kaart-accent-dark": "--basis-color-accent-1-color-hover",
  "--kaart-accent-light": "--basis-color-accent-1-bg-hover",
  "--kaart-on-accent": "--basis-color-accent-1-inverse-color-default",
  "--kaart-warning": "--basis-color-warning-color-default",
  "--kaart-warning-light": "--basis-color-warning-bg-default",
  "--kaart-negative": "--basis-color-negative-color-default",
  "--kaart-negative-light": "--basis-color-negative-bg-default",
  "--kaart-focus": "--basis-focus-color",
  "--kaart-font": "--basis-text-font-family-default",
  "--kaart-radius": "--basis-border-radius-md",
};

/** The tokens of a house style with the roles that follow from them; what the house style sets itself stays. */
export function withRoles(theme: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const followed = Object.entries(FOLLOWS).flatMap(([role, token]) => {
    const value = theme[token];
    return value === undefined ? [] : [[role, value] as const];
  });
  return { ...Object.fromEntries(followed), ...theme };
}

/** Sets the tokens on the page, and takes away those of the house style before it. */
export function applyTheme(
  theme: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  { style }: HTMLElement = document.documentElement,
): void {
  for (const token of Object.keys(withRoles(before))) style.removeProperty(token);
  for (const [token, value] of Object.entries(withRoles(theme))) style.setProperty(token, value);
}
