import { missingScopes } from "../../freshbooks/caller/scopes.ts";
import type { BusinessReach, Hindrance } from "../../freshbooks/reach/reach.ts";
import { hindranceRemedies } from "../../freshbooks/reach/remedies.ts";
import type { App, Connection } from "../../oauth/connection.ts";
import { type Html, html } from "../page.ts";
import type { Found } from "./desk.ts";
import type { Told } from "./problems.ts";

const words: Record<Hindrance, string> = {
  noAccounting: "No accounting",
  roleWithoutRights: "Role without rights",
  scopeMissing: "Scopes missing",
  notInPlan: "Not in the plan",
  notAnswered: "FreshBooks did not respond",
};

export const connectedTitle = ({ connection }: Pick<Found, "connection">): string =>
  connection.person ? `Connected as ${connection.person.name}` : "Connected";

/** `open`: whether the reader may start another sign-in. */
export function connectedPage(
  { connection, reaches, lasting, use }: Found,
  open: boolean,
  { basePath, hasGraphiql }: { basePath: string; hasGraphiql: boolean },
): Html {
  return html`<p>FreshBooks granted this server access. It is kept ${lasting ? "and refreshed until someone disconnects it" : "in memory, and lost when the server stops"}.</p>
<h2>Businesses</h2>
${reaches ? businessList(reaches) : unknownBusinesses}
${missing(connection)}
<h2>Using it</h2>
<p>${use}</p>
<p class="soft">Connection <code>${connection.id}</code>${connection.app === "default" ? "" : html`, app <code>${connection.app}</code>`}</p>
<p class="actions">${hasGraphiql ? html`<a href="${basePath}/graphiql">Open GraphiQL</a>` : ""}${open || !hasGraphiql ? html` <a href="${basePath}/">Start page</a>` : ""}${open ? html` <a href="${basePath}/connect">Connect someone else</a>` : ""}</p>`;
}

const unknownBusinesses = html`<p>FreshBooks did not return the businesses. The access is stored; reload this page to retry.</p>`;

const businessList = (reaches: readonly BusinessReach[]): Html =>
  reaches.length === 0
    ? html`<p>This person belongs to no business in FreshBooks, so there is nothing to read.</p>`
    : html`<ul>
${reaches.map(businessRow)}
</ul>`;

const businessRow = ({ business, hindrance }: BusinessReach): Html => html`<li>
<div class="row"><span class="name">${business.name || `Business ${business.businessId}`}</span> ${
  hindrance ? html`<span class="bad">${words[hindrance]}</span>` : html`<span class="good">Available</span>`
}</div>
<div class="soft"><code>Business:${business.businessId}</code>${business.role ? ` ${business.role}` : ""}</div>
${hindrance ? html`<div class="soft">${hindranceRemedies[hindrance]}</div>` : ""}
</li>`;

function missing({ scopes }: Connection): Html | string {
  const lacking = missingScopes(scopes);
  if (lacking.length === 0) return "";
  return html`<h2>Not granted</h2>
<p class="soft">Fields that need these scopes return <code>FORBIDDEN</code>: ${lacking.map(
    ({ noun, scopes: names }, at) => html`${at > 0 ? ", " : ""}${noun} (${names.join(", ")})`,
  )}.</p>`;
}

/** Lets people choose the app to sign in to. */
export const appsPage = (
  apps: readonly App[],
  basePath: string,
): Html => html`<p>This server serves several apps. Select the app to sign in to.</p>
<ul>
${apps.map(({ name }) => html`<li><a href="${basePath}/connect?app=${name}">${name}</a></li>`)}
</ul>`;

export const problemPage = ({ text, remedy }: Told, beginAt: string | undefined): Html => html`<p>${text}</p>
<p>${remedy}</p>
${beginAt ? html`<p class="actions"><a href="${beginAt}">Start again</a></p>` : ""}`;
