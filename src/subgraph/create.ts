import { contractText } from "../graphql/schema.ts";
import { createLog } from "../telemetry/log.ts";
import { isLoopbackName } from "../values/loopback.ts";
import { checkOptions } from "./check.ts";
import { openSubgraph } from "./open.ts";
import { configOf, inOptions } from "./options.ts";
import type { Subgraph, SubgraphOptions } from "./types.ts";

/** Creates a subgraph; without options, over a sandbox FreshBooks in this process. Throws TypeError for unknown options and wrong types, and ConfigError with every invalid value. */
export async function createSubgraph(options: SubgraphOptions = {}): Promise<Subgraph> {
  checkOptions(options);
  return inOptions(async () => {
    const { log, ...rest } = options;
    const config = configOf(rest);
    const opened = await openSubgraph(config, log ?? createLog(config.logLevel));
    const { app, books } = opened;
    await app.ready();
    return {
      sdl: contractText(config.graphPrefix),
      books,
      listen: () => inOptions(opened.listen),
      upgrade(request, socket, head) {
        app.server.emit("upgrade", request, socket, head);
      },
      handler(request, response) {
        const { host = "" } = request.headers;
        if (isLoopbackName(host)) opened.isReachedAt(`http://${host}`);
        // Like a request on a port of its own: what is not admitted under load is refused before the framework sees it.
        app.server.emit("request", request, response);
      },
      close: opened.close,
    };
  });
}
