import type { ReactNode } from "react";
import { ActiveFilters } from "./ActiveFilters";
import { useSteadyFields } from "./useSteadyFields";

interface Props {
  /** Everything one can choose. */
  readonly fields: ReactNode;
  /** Stands above what is active. */
  readonly children?: ReactNode;
}

/** What is active, always in sight, and below it the fields, which scroll. */
export function FilterColumn({ fields, children }: Props) {
  const { head, body } = useSteadyFields();
  return (
    <div className="sk-filter-panel">
      <div className="sk-filter-panel__head" ref={head}>
        {children}
        <ActiveFilters isBesideDate />
      </div>
      <div className="sk-filter-panel__fields" ref={body}>
        {fields}
      </div>
    </div>
  );
}
