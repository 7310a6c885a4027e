import type { Resolvers } from "../../generated/resolvers.ts";

/** The resolvers of a noun, and under the name of its filter what that refuses. */
export type NounResolvers = Resolvers & {
  readonly [Filter in `${string}FilterInput`]?: (filter: never) => void;
};
