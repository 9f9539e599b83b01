import { useState } from "react";
import { matrixTexts } from "@/texts/matrix";
import type { GridModel } from "./gridModel";
import { MatrixGrid } from "./MatrixGrid";

/** The matrix, and above it in words the cell under pointer or focus: long names can be read there in full. */
export function MatrixView({ model }: { readonly model: GridModel }) {
  const [pointed, setPointed] = useState<string>();
  return (
    <div className="sk-matrix-view">
      {/* every cell says the same to who cannot see this line */}
      <p
        className={pointed ? "sk-matrix-view__pointed sk-matrix-view__pointed--cell" : "sk-matrix-view__pointed"}
        aria-hidden="true"
      >
        {pointed ?? matrixTexts.hint}
      </p>
      <p className="sk-hidden">{matrixTexts.hint}</p>
      <MatrixGrid model={model} onPoint={setPointed} />
    </div>
  );
}
