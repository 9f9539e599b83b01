import { useState } from "react";
import { useAppStore } from "@/state/store";
import { useIsWide } from "@/ui/useLayout";
import { SearchBox } from "../search/SearchBox";
import { AreaSelect } from "./AreaSelect";
import { HeaderActions, HeaderDialog, type HeaderDialogName } from "./HeaderActions";
import { Logo } from "./Logo";
import "./shell.css";

/** Logo, title, area, search and what one can do with the view; on a smaller screen the search has a row of its own. */
export function Header() {
  const title = useAppStore((state) => state.config.title);
  const isWide = useIsWide();
  const [open, setOpen] = useState<HeaderDialogName>();
  // with keys they change places and stay who they are: what was typed, and which button gets the focus back
  const actions = <HeaderActions key="actions" onOpen={setOpen} />;
  const search = <SearchBox key="search" />;
  return (
    <header className="sk-header">
      <Logo />
      <h1 className="sk-header__title">{title}</h1>
      <AreaSelect />
      {isWide ? [search, actions] : [actions, search]}
      {open && <HeaderDialog name={open} onClose={() => setOpen(undefined)} />}
    </header>
  );
}
