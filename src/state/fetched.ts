/** Something that is fetched when it is first needed. */
export type Fetched<T> = { readonly status: "waiting" | "failed" } | { readonly status: "ready"; readonly value: T };
