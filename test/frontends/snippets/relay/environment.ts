// relay/environment.ts
import { Environment, type FetchFunction, Network, RecordSource, Store } from "relay-runtime";
import { fetchOf, type Server } from "../server.ts";

export function createEnvironment(server: Server) {
  const ask: FetchFunction = async ({ text: query }, variables) => {
    const response = await fetchOf(server)(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  return new Environment({
    network: Network.create(ask),
    store: new Store(new RecordSource()),
    // The id of a candidate is that of the record it stands for, and Relay keeps records by id alone.
    getDataID: ({ id }, type) => (type === "UserErrorCandidate" ? undefined : id),
  });
}
