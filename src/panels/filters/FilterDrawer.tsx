import { Button } from "@nl-design-system-candidate/button-react";
import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { Modal } from "@/ui/Modal";
import { selectActiveFilters } from "./activeFilters";
import { FilterColumn } from "./FilterColumn";
import { FilterFields } from "./FilterFields";

/** "Filters (3)": opens all filters over the page, where there is no room beside the map. */
export function FilterDrawer({ kind }: { readonly kind: "drawer" | "page" }) {
  const [isOpen, setIsOpen] = useState(false);
  const active = useAppStore(selectActiveFilters);
  const { visible } = useAppStore(selectFilterResult);
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const close = () => setIsOpen(false);
  return (
    <>
      <Button
        id="filters"
        purpose="secondary"
        className="sk-filter-button"
        aria-haspopup="dialog"
        iconStart={<SlidersHorizontal aria-hidden size={18} />}
        label={filterTexts.open(active.length)}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <Modal
          kind={kind}
          title={filterTexts.title}
          closeLabel={filterTexts.close}
          onClose={close}
          footer={<Button purpose="primary" label={filterTexts.show(visible.length)} onClick={close} />}
        >
          <FilterColumn fields={isReady && <FilterFields />} />
        </Modal>
      )}
    </>
  );
}
