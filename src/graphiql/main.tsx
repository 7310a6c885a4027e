import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./style.css";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { Banner } from "./banner/Banner.tsx";
import { examplesPlugin } from "./Examples.tsx";
import { examples, expenseWithReceipt, isFirstTab } from "./examples/index.ts";
import { Shared } from "./Shared.tsx";
import { Status } from "./Status.tsx";
import { SystemTheme } from "./SystemTheme.tsx";
import { storage } from "./storage.ts";
import { ActiveTab } from "./tools/ActiveTab.tsx";
import { fetcher } from "./tools/fetcher.ts";
import { Tools } from "./tools/Tools.tsx";
import { underPrefix } from "./underPrefix.ts";

const headersHint = `// To query your own books, add an access token here:
//   { "Authorization": "Bearer …" }
// It is not stored, and lost when you close this page.
`;

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const { graphPrefix, books = "other" } = document.documentElement.dataset;
const named = <Tab extends { readonly query: string }>(tab: Tab): Tab =>
  graphPrefix ? { ...tab, query: underPrefix(tab.query, graphPrefix) } : tab;
const tabs = examples.filter(isFirstTab).map(named);
const receipt = named(expenseWithReceipt);

createRoot(root).render(
  <>
    <Banner books={books} prefix={graphPrefix} />
    <main>
      <h1 className="hidden">GraphiQL of freshbooks-subgraph</h1>
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        plugins={[HISTORY_PLUGIN, explorerPlugin(), examplesPlugin([...examples.map(named), receipt])]}
        defaultTabs={tabs}
        defaultHeaders={headersHint}
        defaultEditorToolsVisibility={false}
        shouldPersistHeaders={false}
      >
        <GraphiQL.Logo>freshbooks-subgraph</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <Tools receipt={receipt} prefix={graphPrefix} />
            </>
          )}
        </GraphiQL.Toolbar>
        <GraphiQL.Footer>
          <Status />
        </GraphiQL.Footer>
        <Shared />
        <ActiveTab />
        <SystemTheme />
      </GraphiQL>
    </main>
  </>,
);
