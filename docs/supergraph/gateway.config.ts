// For Hive Gateway: `hive-gateway supergraph supergraph.graphql`.
import { defineConfig } from "@graphql-hive/gateway";

export const gatewayConfig = defineConfig({
  multipart: true,
  requestDeadline: 40_000,
  upstreamTimeout: 35_000,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request, subgraphName }) =>
      subgraphName === "freshbooks"
        ? {
            authorization: request.headers.get("authorization"),
            "apollo-require-preflight": request.headers.get("apollo-require-preflight"),
            "router-authorization": process.env.ROUTER_SECRET,
          }
        : {},
  },
});
