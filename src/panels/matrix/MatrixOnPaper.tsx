import { Fragment, useMemo } from "react";
import { OnPaper, paperRoom } from "../picture/OfferedPicture";
import { drawInParts, type MatrixParts } from "./drawMatrix";

interface Props {
  readonly matrix: MatrixParts;
  /** What it counts and how it is ordered. */
  readonly words: string;
}

/** The municipalities against the partnerships on paper: part after part, each with the names of its columns. */
export function MatrixOnPaper({ matrix, words }: Props) {
  const { legend, parts } = useMemo(() => drawInParts(matrix, paperRoom()), [matrix]);
  return (
    <>
      <p className="sk-matrix-words">{words}</p>
      <OnPaper draw={() => legend} />
      {parts.map(({ drawing, key }) => (
        <Fragment key={key}>
          <OnPaper draw={() => drawing} />
          <p className="sk-matrix-words">{key}</p>
        </Fragment>
      ))}
    </>
  );
}
