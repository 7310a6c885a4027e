export { ConfigError } from "./config/problems.ts";
export { createSubgraph } from "./subgraph/create.ts";
export type { Subgraph, SubgraphOptions } from "./subgraph/types.ts";
