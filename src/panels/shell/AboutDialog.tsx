import type { Source } from "@/domain/dataset";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { aboutTexts } from "@/texts/about";
import { formatDate } from "@/texts/format";
import { shellTexts } from "@/texts/shell";
import { Modal } from "@/ui/Modal";
import { SafeLink } from "../links/SafeLink";

/** What the map shows and what not, where it comes from, privacy and accessibility. */
export default function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { sources } = useAppStore(selectDataset);
  const email = useAppStore((state) => state.config.correctionsEmail);
  return (
    <Modal kind="dialog" title={shellTexts.about} closeLabel={shellTexts.close} onClose={onClose}>
      <div className="sk-about">
        {aboutTexts.parts.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <Privacy />
        <section>
          <h3>{aboutTexts.sources}</h3>
          <ul className="sk-about__sources">
            {sources.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </section>
        {email && (
          <p>
            {aboutTexts.report} <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
      </div>
    </Modal>
  );
}

function Privacy() {
  const isKept = useAppStore((state) => state.config.offline);
  const tiles = useAppStore((state) => state.config.backgroundMap?.tiles);
  const host = tiles && URL.canParse(tiles) ? new URL(tiles).host : tiles;
  return (
    <section>
      <h3>{aboutTexts.privacy}</h3>
      <p>{aboutTexts.noTracking}</p>
      {isKept && <p>{aboutTexts.keepsCopy}</p>}
      <p>{host ? aboutTexts.backgroundMap(host) : aboutTexts.noThirdParties}</p>
    </section>
  );
}

function SourceItem({ source: { name, url, licence, asOf, remark } }: { readonly source: Source }) {
  return (
    <li>
      {url ? (
        <SafeLink href={url} leavesSite={aboutTexts.leavesSite}>
          {name}
        </SafeLink>
      ) : (
        <strong>{name}</strong>
      )}
      <p className="sk-quiet">
        {[asOf && aboutTexts.asOf(formatDate(asOf)), licence && aboutTexts.licence(licence), remark]
          .filter(Boolean)
          .join(" ")}
      </p>
    </li>
  );
}
