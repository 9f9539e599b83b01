import { useId } from "react";
import { useAppStore } from "@/state/store";
import { downloadTexts } from "@/texts/download";

/** Where the descriptions of the whole open data set stand: next to the tables themselves. */
export function WholeDataset() {
  const folder = useAppStore((state) => state.config.dataFolder);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{downloadTexts.whole}</h3>
      <p>{downloadTexts.wholeLead}</p>
      <ul className="sk-download__links">
        <li>
          <a href={`${folder}datapackage.json`} download>
            {downloadTexts.wholePackage}
          </a>
        </li>
        <li>
          <a href={`${folder}dcat.jsonld`} download>
            {downloadTexts.wholeCatalogue}
          </a>
        </li>
      </ul>
    </section>
  );
}
