import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

/** Follows the system when it turns dark or light: GraphiQL's own editors would keep the colours of the start. */
export function SystemTheme(): null {
  const chosen = useGraphiQL(({ theme }) => theme);
  const { setTheme } = useGraphiQLActions();

  useEffect(() => {
    if (chosen) return;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(null);
    dark.addEventListener("change", follow);
    return () => dark.removeEventListener("change", follow);
  }, [chosen, setTheme]);
  return null;
}
