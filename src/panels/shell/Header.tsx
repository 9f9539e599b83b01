import { useAppStore } from "@/state/store";
import { SearchBox } from "../search/SearchBox";
import { AreaSelect } from "./AreaSelect";
import "./shell.css";

/** Title, area and search. */
export function Header() {
  const title = useAppStore((state) => state.config.title);
  return (
    <header className="sk-header">
      <h1 className="sk-header__title">{title}</h1>
      <AreaSelect />
      <SearchBox />
    </header>
  );
}
