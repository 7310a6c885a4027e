import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Scrolls the tab that is opened, chosen or renamed into view: on narrow screens it would lie beyond the edge. */
export function ActiveTab(): null {
  const at = useGraphiQL(({ activeTabIndex }) => activeTabIndex);
  const title = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.title);
  useEffect(() => {
    const tab = document.querySelectorAll("[role=tab]")[at];
    if (title !== undefined) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [at, title]);
  return null;
}
