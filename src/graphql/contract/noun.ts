import type { Resolvers } from "../../generated/resolvers.ts";

/** The resolvers of a noun, and the checks of its filter under its name. */
export type NounResolvers = Resolvers & {
  readonly [Filter in `${string}FilterInput`]?: (filter: never) => void;
};
