// A supergraph on this machine: reads the SDL of both subgraphs, composes it, and answers as Hive Gateway does. For trying things out; in
// production, a registry composes and a router answers. `--include read --exclude pii` serves a contract variant, `--max-cost 1000` rejects
// operations that cost more, `--subscriptions ws` or `--subscriptions http-callback` subscribes in another way than by Server-Sent Events.
import { once } from "node:events";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { MemPubSub } from "@graphql-hive/pubsub";
import { composeSchemaContract } from "@theguild/federation-composition";
import { parse } from "graphql";

const { PORT = "4002", ROUTER_SECRET } = process.env;
const { values: options } = parseArgs({
  options: {
    include: { type: "string", multiple: true, default: [] },
    exclude: { type: "string", multiple: true, default: [] },
    "max-cost": { type: "string" },
    subscriptions: { type: "string" },
  },
});
const secret = ROUTER_SECRET ? { "router-authorization": ROUTER_SECRET } : {};
const subgraphs = {
  freshbooks: process.env.FRESHBOOKS_URL ?? "http://localhost:4000/graphql",
  crm: process.env.CRM_URL ?? "http://localhost:4001/",
};

async function subgraphOf([name, url]) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(name === "freshbooks" && secret) },
    body: JSON.stringify({ query: "{ _service { sdl } }" }),
  });
  const { data } = await response.json();
  return { name, url, typeDefs: parse(data._service.sdl) };
}

const services = await Promise.all(Object.entries(subgraphs).map(subgraphOf));
const { supergraphSdl, errors } = composeSchemaContract(services, {
  include: new Set(options.include),
  exclude: new Set(options.exclude),
});
if (!supergraphSdl) throw new AggregateError(errors);

const server = createServer((request, response) => gateway(request, response));
await once(server.listen(Number(PORT), "127.0.0.1"), "listening");
const origin = `http://localhost:${server.address().port}`;

const waysToSubscribe = {
  ws: { connectionParams: { authorization: "{context.headers.authorization}", ...secret } },
  "http-callback": { public_url: `${origin}/callback`, heartbeat_interval: 15_000 },
};
const subscriptions = options.subscriptions && {
  kind: options.subscriptions,
  options: waysToSubscribe[options.subscriptions],
};

const gateway = createGatewayRuntime({
  supergraph: supergraphSdl,
  multipart: true,
  ...(options["max-cost"] && {
    demandControl: { maxCost: Number(options["max-cost"]), includeExtensionMetadata: true },
  }),
  propagateHeaders: {
    fromClientToSubgraphs: ({ request, subgraphName }) =>
      subgraphName === "freshbooks"
        ? {
            authorization: request.headers.get("authorization"),
            "apollo-require-preflight": request.headers.get("apollo-require-preflight"),
            ...secret,
          }
        : {},
  },
  ...(subscriptions && { transportEntries: { freshbooks: { options: { subscriptions } } } }),
  // Callbacks reach the gateway at its own address.
  ...(options.subscriptions === "http-callback" && { pubsub: new MemPubSub(), webhooks: true }),
  logging: false,
});
console.log(`Gateway  ${origin}/graphql`);
