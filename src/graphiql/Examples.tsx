import type { GraphiQLPlugin } from "@graphiql/react";
import { useCallback } from "react";
import { nameOf } from "./examples/index.ts";
import { useNewTab } from "./useNewTab.ts";

type Example = { readonly query: string; readonly variables?: string };

/** The first sentence of the comment above it. */
const aboutOf = (query: string): string => {
  const lines = query.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const text = lines
    .slice(0, end)
    .map((line) => line.replace(/^# */, ""))
    .join(" ");
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
};

/** A pane that opens an example in a tab of its own, also after its first tab was closed. */
export const examplesPlugin = (examples: readonly Example[]): GraphiQLPlugin => ({
  title: "Examples",
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M6 4h9l3 3v13H6z M9 11h6 M9 15h6" />
    </svg>
  ),
  content: () => <Examples examples={examples} />,
});

function Examples({ examples }: { readonly examples: readonly Example[] }) {
  const open = useNewTab();
  // GraphiQL keeps how far the pane before was scrolled.
  const toTop = useCallback(
    (section: HTMLElement | null) => section?.closest(".graphiql-plugin")?.scrollTo(0, 0),
    [],
  );
  return (
    <section className="examples" aria-label="Examples" ref={toTop}>
      <h2>Examples</h2>
      <p>Each opens in a new tab.</p>
      <ul>
        {examples.map((example) => (
          <li key={example.query}>
            <button type="button" className="graphiql-button" onClick={() => open?.(example)}>
              {nameOf(example.query)}
            </button>
            <p>{aboutOf(example.query)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
