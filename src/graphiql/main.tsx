import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.ts";
import { SystemTheme } from "./SystemTheme.tsx";
import { storage } from "./storage.ts";
import { underPrefix } from "./underPrefix.ts";

const headersHint = `// To read your own books, write an access token here:
//   { "Authorization": "Bearer …" }
// It is never stored: closing the page forgets it.
`;

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const { graphPrefix } = document.documentElement.dataset;
const tabs = graphPrefix
  ? examples.map((tab) => ({ ...tab, query: underPrefix(tab.query, graphPrefix) }))
  : examples;

createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: "/graphql" })}
    storage={storage}
    defaultTabs={tabs}
    defaultHeaders={headersHint}
    defaultEditorToolsVisibility="headers"
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>freshbooks-subgraph</GraphiQL.Logo>
    <SystemTheme />
  </GraphiQL>,
);
