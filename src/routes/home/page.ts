import type { Connection } from "../../oauth/connections.ts";
import { type Html, html } from "../page.ts";
import type { Home, SandboxDesk, ServedBooks } from "./desk.ts";

type Linking = Pick<Home, "basePath" | "connections" | "hasGraphiql" | "hasMetrics" | "hasSchema">;

/** Where everything is that is served, by name. */
const linksOf = ({ basePath, connections, hasGraphiql, hasMetrics, hasSchema }: Linking) => ({
  ...(hasGraphiql && { graphiql: `${basePath}/graphiql` }),
  graphql: `${basePath}/graphql`,
  ...(hasSchema && { schema: `${basePath}/schema.graphql` }),
  health: `${basePath}/health`,
  ...(hasMetrics && { metrics: `${basePath}/metrics` }),
  ...(connections && { connect: `${basePath}/connect` }),
});

const shownRequests = 10;

const booksText: Record<ServedBooks["kind"], (origin: string) => Html> = {
  sandbox: () =>
    html`<p class="note"><strong>Sandbox.</strong> These books are invented: example clients and invoices, in memory, lost when the server stops. Nothing reaches FreshBooks, and nobody receives email.</p>`,
  freshbooks: () =>
    html`<p class="note alarm"><strong>Real books.</strong> This server reads and writes FreshBooks. What you change here changes your accounts, and invoices that you send reach your clients.</p>`,
  other: (origin) =>
    html`<p class="note alarm"><strong>Books at <code>${origin}</code>.</strong> This server is configured with the address of another server.</p>`,
};

/** The start page: what this is, whose books it serves, who is connected, and where to go. */
export function homePage(home: Home): Html {
  const { basePath, books, sandbox, connections, version } = home;
  const links = linksOf(home);
  return html`<p>One GraphQL graph over FreshBooks: clients, invoices, payments, expenses, projects, time and reports.</p>
<p class="soft">Version ${version}</p>
${booksText[books.kind](books.origin)}
<p class="actions">${link(links.graphiql, "Open GraphiQL")} ${link(links.schema, "Schema")} ${link(links.health, "Health")} ${link(links.metrics, "Metrics")}</p>
<p class="soft">Send queries to <code>POST ${links.graphql}</code>.</p>
${connections ? accessPart(home) : access(home)}
${sandbox ? sandboxPart(sandbox, basePath) : ""}`;
}

const link = (href: string | undefined, text: string): Html =>
  href ? html`<a href="${href}">${text}</a>` : html``;

const access = ({ hasToken }: Home): Html => html`<h2>Access</h2>
${hasToken ? html`<p>Requests without an access token use the configured one.</p>` : html`<p>Each request sends its own access token: <code>Authorization: Bearer …</code></p>`}`;

function accessPart({ basePath, people, preferred, connections, hasToken }: Home): Html {
  const choice = connections?.preference;
  const undecided = choice && people.length > 1 && !preferred;
  return html`<h2>Connected people</h2>
${
  people.length === 0
    ? html`<p>Nobody is connected.${hasToken ? " Requests without a token use the configured one." : ""}</p>`
    : html`<ul>
${people.map((each) => personRow(each, { basePath, preferred, choosable: choice !== undefined && people.length > 1 }))}
</ul>`
}
${undecided ? html`<p class="note alarm">Several people are connected, and requests that name none are rejected. Choose one below a name.</p>` : ""}
<p class="soft">Requests ${connections?.use ?? ""}. A choice made here lasts until the server stops; <code>FRESHBOOKS_CONNECTION</code> keeps it.</p>
<p class="actions"><a href="${basePath}/connect">Connect ${people.length > 0 ? "somebody else" : "FreshBooks"}</a></p>`;
}

const standings: Record<Connection["standing"], Html> = {
  connected: html`<span class="good">Connected</span>`,
  interrupted: html`<span class="bad">Interrupted; retried</span>`,
  expiring: html`<span class="bad">Expiring: sign in again</span>`,
  reauthorizationNeeded: html`<span class="bad">Sign in again</span>`,
  clientInvalid: html`<span class="bad">App credentials rejected</span>`,
};

function personRow(
  { id, person, standing, app }: Connection,
  { basePath, preferred, choosable }: { basePath: string; preferred: string | undefined; choosable: boolean },
): Html {
  const name = person?.name ?? "Not identified yet";
  return html`<li>
<div class="row"><span class="name">${name}</span> ${standings[standing]}</div>
<div class="soft"><code>${id}</code>${app === "default" ? "" : ` app ${app}`}${id === preferred ? " · used by requests that name no connection" : ""}</div>
${choosable && id !== preferred ? button(`${basePath}/connect/choose`, "Use for requests", id, name) : ""}${button(`${basePath}/connect/disconnect`, "Disconnect", id, name)}
</li>`;
}

const button = (action: string, text: string, id: string, name: string): Html =>
  html`<form method="post" action="${action}"><input type="hidden" name="id" value="${id}"><button aria-label="${text}: ${name}">${text}</button></form>`;

function sandboxPart(sandbox: SandboxDesk, basePath: string): Html {
  const now = sandbox.now().toISOString();
  const requests = sandbox.requests().slice(-shownRequests);
  const faults = sandbox.faults();
  return html`<h2>Sandbox</h2>
<p>Its clock shows <code>${now}</code>.${faults > 0 ? html` <strong class="bad">Chaos is on</strong>: ${faults} ${faults === 1 ? "fault is" : "faults are"} in force.` : " Chaos is off."}</p>
<form method="post" action="${basePath}/sandbox/clock"><label for="now">Set the clock to</label><input id="now" name="now" type="datetime-local" value="${now.slice(0, 16)}" required> UTC <button>Set</button></form>
<form method="post" action="${basePath}/sandbox/reset"><button>Reset the books</button></form>
<p class="soft">After a reset, people who are connected have to sign in again.</p>
<h2>Last requests to it</h2>
${requests.length === 0 ? html`<p>None yet.</p>` : html`<ol>${requests.map((each) => html`<li><code>${each}</code></li>`)}</ol>`}`;
}

/** The same for programs. No token is in it. */
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
    ...(sandbox && { sandbox: { now: sandbox.now().toISOString(), faults: sandbox.faults() } }),
  };
};
