import type { Scope } from "@/export/scopes";
import { useAppStore } from "@/state/store";
import { downloadTexts, subjectWithCount } from "@/texts/download";
import { formatDate } from "@/texts/format";
import { hyphenParts } from "@/texts/hyphens";
import { Joined } from "@/ui/Joined";
import { filterLabels } from "./excerptOf";

interface Props {
  readonly scopes: readonly Scope[];
  readonly scope: Scope;
  readonly onChoose: (kind: Scope["kind"]) => void;
}

/** Which part of the data, with how many there are, and under which filters, on which day. */
export function ScopeChoice({ scopes, scope, onChoose }: Props) {
  return (
    <div>
      {scopes.length === 1 ? (
        <h3>{inWords(scope)}</h3>
      ) : (
        <fieldset className="sk-download__scopes">
          <legend>
            <Joined parts={hyphenParts(downloadTexts.subject)} />
          </legend>
          {scopes.map((each) => (
            <label key={each.kind} className="sk-download__scope">
              <input
                type="radio"
                name="download-scope"
                checked={each.kind === scope.kind}
                onChange={() => onChoose(each.kind)}
              />
              <span>
                <Joined parts={hyphenParts(inWords(each))} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Restrictions isFiltered={scope.isFiltered} />
    </div>
  );
}

function inWords({ subject, entries }: Scope): string {
  return subjectWithCount(subject, entries.length);
}

function Restrictions({ isFiltered }: { readonly isFiltered: boolean }) {
  const referenceDate = useAppStore((state) => state.referenceDate);
  const labels = filterLabels(useAppStore((state) => state));
  const filters = isFiltered && labels.length > 0 ? labels.join("; ") : downloadTexts.noFilters;
  return (
    <dl className="sk-download__terms">
      <div>
        <dt>{downloadTexts.referenceDate}</dt>
        <dd>{formatDate(referenceDate)}</dd>
      </div>
      <div>
        <dt>{downloadTexts.filters}</dt>
        <dd>{filters}</dd>
      </div>
    </dl>
  );
}
