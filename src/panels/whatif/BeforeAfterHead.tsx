import { consequenceTexts } from "@/texts/whatIfTables";

const texts = consequenceTexts.numbers;

/** Heads of a table in which every measure stands twice: now, and after the trials. */
export function BeforeAfterHead({ measures }: { readonly measures: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {texts.municipality}
        </th>
        {measures.map((measure) => (
          <th key={measure} scope="colgroup" colSpan={2}>
            {measure}
          </th>
        ))}
      </tr>
      <tr>
        {measures.flatMap((measure) =>
          [texts.now, texts.tried].map((when) => (
            <th key={`${measure} ${when}`} scope="col">
              {when}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
