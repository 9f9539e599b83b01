import type { CodeListEntry } from "@/domain/codeLists";
import { Explain } from "@/ui/Explain";

interface Props {
  readonly entry: CodeListEntry | undefined;
  /** Said when there is no entry. */
  readonly fallback: string;
  /** A word beside the term: "afgeleid". */
  readonly mark?: string;
}

/** A term of law or policy that opens its explanation, when the code list has one. */
export function Term({ entry, fallback, mark }: Props) {
  const badge = mark && <span className="sk-badge">{mark}</span>;
  if (!entry?.explanation) {
    return (
      <p>
        {entry?.name ?? fallback} {badge}
      </p>
    );
  }
  return (
    <div className="sk-term">
      <Explain text={entry.name} label={entry.name}>
        {entry.explanation}
      </Explain>{" "}
      {badge}
    </div>
  );
}
