import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { Logger } from "@graphql-hive/logger";
import { getComposedSchemaFromConfig } from "@graphql-mesh/compose-cli";
import restTransport from "@graphql-mesh/transport-rest";
import { loadJSONSchemaSubgraph } from "@omnigraph/json-schema";
import { upstreamUrl } from "./account.ts";
import { joins, operations } from "./meshDescription.ts";
import { meshResolvers } from "./meshResolvers.ts";

// GraphQL Mesh over a description of FreshBooks as JSON schemas, served by Hive Gateway, as Mesh's guide has it.

const log = new Logger({ level: "error" });
const supergraph = await getComposedSchemaFromConfig(
  {
    subgraphs: [
      {
        sourceHandler: loadJSONSchemaSubgraph("FreshBooks", {
          endpoint: upstreamUrl,
          operationHeaders: { authorization: "{context.headers.authorization}" },
          queryStringOptions: { arrayFormat: "brackets" },
          operations: [...operations],
        }),
      },
    ],
    additionalTypeDefs: joins,
  },
  log as never,
);
if (process.env.PRINT) console.log(supergraph);

const gateway = createGatewayRuntime({
  supergraph: String(supergraph),
  additionalResolvers: meshResolvers as never,
  transports: { rest: restTransport } as never,
  logging: log,
  maskedErrors: false,
  landingPage: false,
  graphiql: false,
});
const server = createServer(gateway);
server.keepAliveTimeout = 65_000;
server.listen(Number(process.env.PORT), "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
);
process.once("SIGTERM", () => process.exit(0));
