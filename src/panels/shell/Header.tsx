import { useState } from "react";
import { useAppStore } from "@/state/store";
import { useLayout } from "@/ui/useLayout";
import { SearchBox } from "../search/SearchBox";
import { AreaSelect } from "./AreaSelect";
import { HeaderActions, HeaderDialog, type HeaderDialogName } from "./HeaderActions";
import { Logo } from "./Logo";
import "./shell.css";

/** Logo, title, area, search and what one can do with the view; on a smaller screen the search has a row of its own. */
export function Header() {
  const title = useAppStore((state) => state.config.title);
  const isWide = useLayout() === "desktop";
  const [open, setOpen] = useState<HeaderDialogName>();
  // with keys they change places and stay who they are: what was typed, and which button gets the focus back
  const ends = [<HeaderActions key="actions" onOpen={setOpen} />, <SearchBox key="search" />];
  return (
    <header className="sk-header">
      <Logo />
      <h1 className="sk-header__title">{title}</h1>
      <AreaSelect />
      {isWide ? ends.toReversed() : ends}
      {open && <HeaderDialog name={open} onClose={() => setOpen(undefined)} />}
    </header>
  );
}
