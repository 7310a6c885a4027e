import type { Resolvers } from "../../generated/resolvers.ts";

/** Only an error about a name, or about several records, has candidates. */
export const userError: Resolvers = {
  UserError: { candidates: ({ candidates = [] }) => candidates },
};
