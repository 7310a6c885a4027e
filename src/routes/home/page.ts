import type { Connection } from "../../oauth/connections.ts";
import { type Html, html } from "../page.ts";
import type { Home, SandboxDesk, ServedBooks } from "./desk.ts";

type Linking = Pick<
  Home,
  "basePath" | "connections" | "hasDocs" | "hasGraphiql" | "hasMetrics" | "hasSchema"
>;

/** The paths of everything that is served, by name. */
const linksOf = ({ basePath, connections, hasDocs, hasGraphiql, hasMetrics, hasSchema }: Linking) => ({
  ...(hasGraphiql && { graphiql: `${basePath}/graphiql` }),
  graphql: `${basePath}/graphql`,
  ...(hasSchema && { schema: `${basePath}/schema.graphql` }),
  health: `${basePath}/health`,
  ...(hasMetrics && { metrics: `${basePath}/metrics` }),
  ...(hasDocs && { docs: `${basePath}/docs` }),
  ...(connections && { connect: `${basePath}/connect` }),
});

const shownRequests = 10;

const booksText: Record<ServedBooks["kind"], (origin: string, company: string | undefined) => Html> = {
  sandbox: (_, company) =>
    html`<p class="note"><strong>Sandbox.</strong> ${company ?? "The company"} is fictional. Its books are in memory and are lost when the server stops. Nothing reaches FreshBooks, and no email is sent.</p>`,
  freshbooks: () =>
    html`<p class="note alarm"><strong>Real books.</strong> This server reads and writes FreshBooks. Changes that you make here change your accounts, and invoices that you send reach your clients.</p>`,
  other: (origin) =>
    html`<p class="note alarm"><strong>Books at <code>${origin}</code>.</strong> This server reads and writes the books at the address in <code>FRESHBOOKS_API_URL</code>.</p>`,
};

/** The start page: what this is, which books are served, who is connected, and links. */
export function homePage(home: Home): Html {
  const { basePath, books, sandbox, connections, version } = home;
  return html`<p>FreshBooks as one GraphQL graph: clients, invoices, payments, expenses, projects, time and reports. It runs alone or as a subgraph of a supergraph.</p>
<p class="soft">Version ${version}</p>
${booksText[books.kind](books.origin, sandbox?.company())}
${linksPart(home)}
${connections ? connectionsPart(home) : accessPart(home)}
${sandbox ? sandboxPart(sandbox, basePath) : ""}`;
}

function linksPart(home: Home): Html {
  const { graphiql, graphql, schema, docs, health, metrics } = linksOf(home);
  const others = { Schema: schema, Docs: docs, Health: health, Metrics: metrics };
  return html`<nav aria-label="This server">
<p class="actions">${graphiql ? html`<a class="main" href="${graphiql}">Open GraphiQL</a>` : ""}${Object.entries(
    others,
  ).flatMap(([text, href]) => (href ? [html` <a href="${href}">${text}</a>`] : []))}</p>
</nav>
<p class="soft">Applications send queries to <code>POST ${graphql}</code>.</p>`;
}

const bearer = html`<code>Authorization: Bearer …</code>`;

const accessPart = ({ hasToken }: Home): Html => html`<h2>Access</h2>
${hasToken ? html`<p>Requests without an access token use the configured one.</p>` : html`<p>Each request sends its own access token: ${bearer}</p>`}`;

function connectionsPart(home: Home): Html {
  const { basePath, people, preferred, connections } = home;
  const choosable = connections?.preference !== undefined && people.length > 1;
  return html`<h2>Connections</h2>
${choosable && !preferred ? html`<p class="note alarm">Several people are connected. Requests that name no connection fail with <code>CONNECTION_REQUIRED</code> until you choose a default.</p>` : ""}
${people.length > 0 ? html`<ul>${people.map((each) => personRow(each, { basePath, preferred, choosable }))}</ul>` : html`<p>Nobody is connected.</p>`}
<p class="soft">${usedBy(home)}${choosable ? html` The default lasts until the server stops; set <code>FRESHBOOKS_CONNECTION</code> to keep it.` : ""}</p>
<p class="actions"><a href="${basePath}/connect">Connect ${people.length > 0 ? "someone else" : "FreshBooks"}</a></p>`;
}

/** The access of requests without a token. */
function usedBy({ people, preferred, connections, hasToken, sandbox }: Home): Html {
  if (!connections?.preference) return html`Requests ${connections?.use ?? ""}.`;
  if (people.length === 1) return html`Requests without an access token use this connection.`;
  if (preferred) return html`Requests without an access token use the default connection.`;
  if (people.length > 1) return html`Requests can also send their own access token: ${bearer}.`;
  if (hasToken && sandbox) return html`Requests without an access token act as the owner of the sandbox.`;
  if (hasToken) return html`Requests without an access token use the configured one.`;
  return html`Until someone connects, each request must send an access token: ${bearer}.`;
}

const standings: Record<Connection["standing"], Html> = {
  connected: html`<span class="good">Connected</span>`,
  interrupted: html`<span class="bad">Interrupted, retrying</span>`,
  expiring: html`<span class="bad">Expires soon: sign in again</span>`,
  reauthorizationNeeded: html`<span class="bad">Expired: sign in again</span>`,
  clientInvalid: html`<span class="bad">App credentials rejected</span>`,
};

function personRow(
  { id, person, standing, app }: Connection,
  { basePath, preferred, choosable }: { basePath: string; preferred: string | undefined; choosable: boolean },
): Html {
  const name = person?.name ?? "Not identified yet";
  const isDefault = id === preferred;
  return html`<li>
<div class="row"><span class="name">${name}${isDefault ? html` <span class="badge">Default</span>` : ""}</span> ${standings[standing]}</div>
<div class="soft"><code>${id}</code>${app === "default" ? "" : html` app <code>${app}</code>`}</div>
${choosable && !isDefault ? button(`${basePath}/connect/choose`, "Make default", id, name) : ""}${button(`${basePath}/connect/disconnect`, "Disconnect", id, name)}
</li>`;
}

const button = (action: string, text: string, id: string, name: string): Html =>
  html`<form method="post" action="${action}"><input type="hidden" name="id" value="${id}"><button aria-label="${text}: ${name}">${text}</button></form>`;

function sandboxPart(sandbox: SandboxDesk, basePath: string): Html {
  const now = sandbox.now().toISOString();
  const requests = sandbox.requests().slice(-shownRequests).toReversed();
  const faults = sandbox.faults();
  return html`<h2>Sandbox</h2>
<p>Clock: <time datetime="${now}">${now.slice(0, 10)} ${now.slice(11, 19)} UTC</time>. Chaos: ${
    faults > 0
      ? html`<strong class="bad">on</strong>, with ${faults} ${faults === 1 ? "fault" : "faults"} in force.`
      : "off."
  }</p>
<form method="post" action="${basePath}/sandbox/clock"><label for="now">Set the clock (UTC)</label><input id="now" name="now" type="datetime-local" value="${now.slice(0, 16)}" required> <button>Set</button></form>
<form method="post" action="${basePath}/sandbox/reset"><button>Reset the books</button></form>
<p class="soft">Once set, the clock stands still. A reset restores the first books and ends all connections and feeds of changes: people have to sign in again.</p>
<h2>Last requests to the sandbox</h2>
${requests.length === 0 ? html`<p>None yet.</p>` : html`<ol reversed>${requests.map(requestRow)}</ol>`}`;
}

function requestRow(request: string): Html {
  const [path = "", ...search] = withoutSecrets(request).split("?");
  return html`<li><code>${path}</code>${search.length > 0 ? html`<div class="soft search">${search.join("?").replaceAll("&", " & ")}</div>` : ""}</li>`;
}

/** Hides OAuth parameters such as state and challenge. */
const withoutSecrets = (request: string): string =>
  /^\S+ \S*oauth/.test(request) ? request.replace(/=[^&]*/g, "=…") : request;

/** The same as JSON. Contains no token. */
export const homeJson = (home: Home) => {
  const { version, books, people, preferred, sandbox, connections } = home;
  return {
    ...{ name: "freshbooks-subgraph", version, books, links: linksOf(home) },
    ...(connections && {
      connections: people.map(({ id, person, standing, app }) => ({
        ...{ id, app, standing, name: person?.name ?? null },
        preferred: id === preferred,
      })),
    }),
    ...(sandbox && {
      sandbox: { company: sandbox.company(), now: sandbox.now().toISOString(), faults: sandbox.faults() },
    }),
  };
};
