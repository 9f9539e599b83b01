import { fitTexts } from "@/texts/fit";
import { Explain } from "@/ui/Explain";

/** How the numbers are made, one line per rule; opens on request. */
export function Rule({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div>
      <Explain label={fitTexts.rule} text={fitTexts.rule} isPrinted>
        <ul className="sk-fit__rules">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Explain>
    </div>
  );
}
