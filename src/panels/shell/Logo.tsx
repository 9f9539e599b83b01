import { useState } from "react";
import { useAppStore } from "@/state/store";

/** The picture that the configuration names; nothing when there is none or when it cannot be had. */
export function Logo() {
  const logo = useAppStore((state) => state.config.logo);
  const [broken, setBroken] = useState<string>();
  if (!logo || logo.file === broken) return null;
  return <img className="sk-header__logo" src={logo.file} alt={logo.alt} onError={() => setBroken(logo.file)} />;
}
