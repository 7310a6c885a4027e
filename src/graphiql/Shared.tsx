import { useEffect, useRef } from "react";
import { useNewTab } from "./useNewTab.ts";

/** Opens the query of a link that somebody shared, once; nothing runs by itself. */
export function Shared(): null {
  const open = useNewTab();
  const opened = useRef(false);
  useEffect(() => {
    if (!open || opened.current) return;
    opened.current = true;
    const asked = new URLSearchParams(location.search);
    const query = asked.get("query");
    if (!query) return;
    open({
      query,
      variables: asked.get("variables") ?? "",
      operationName: /^[_A-Za-z]\w*$/.exec(asked.get("operationName") ?? "")?.[0],
    });
    history.replaceState(null, "", location.pathname); // a reload keeps the tab, and opens no other
  });
  return null;
}
