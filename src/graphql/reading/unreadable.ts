import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { UnreadableError } from "../../freshbooks/errors.ts";
import type { Context } from "../contract/context.ts";

/** Called once per operation and field of a noun, with the first record concerned. */
export type OnUnreadable = (about: UnreadableError["about"]) => void;

/** Adds an error for each row omitted from a list, and reports unreadable values. */
export const namesUnreadable = (
  present: (error: GraphQLError) => GraphQLFormattedError,
  onUnreadable: OnUnreadable,
): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    const seen = new Map<string, UnreadableError["about"]>();
    const note = (errors: readonly GraphQLError[]) => {
      for (const error of errors) {
        const cause = unwrapResolverError(error);
        if (!(cause instanceof UnreadableError)) continue;
        const key = `${cause.about.noun} ${cause.about.field}`;
        if (!seen.has(key)) seen.set(key, cause.about);
      }
    };
    return {
      didEncounterErrors: async ({ errors }) => note(errors),
      willSendResponse: async ({ contextValue: { losses }, response: { body } }) => {
        if (body.kind === "single" && losses.errors.length > 0) {
          const { singleResult } = body;
          singleResult.errors = [...(singleResult.errors ?? []), ...losses.errors.map(present)];
          note(losses.errors);
        }
        for (const about of seen.values()) onUnreadable(about);
      },
    };
  },
});
