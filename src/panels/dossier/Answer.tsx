import { type ReactNode, useId } from "react";
import type { Organisation } from "@/domain/organisation";
import type { PartnershipOnDate } from "@/domain/snapshot";

/** What every answer is about. */
export interface AnswerProps {
  readonly municipality: Organisation;
  /** Its partnerships that pass the filters. */
  readonly own: readonly PartnershipOnDate[];
}

interface Props {
  readonly question: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

/** A question, the answer in one or two sentences, and the rows behind it. */
export function Answer({ question, sentences, children }: Props) {
  const id = useId();
  return (
    <section className="sk-answer" aria-labelledby={id}>
      <h3 id={id} className="sk-answer__question">
        {question}
      </h3>
      {sentences.map((sentence) => (
        <p key={sentence} className="sk-answer__sentence">
          {sentence}
        </p>
      ))}
      {children}
    </section>
  );
}
