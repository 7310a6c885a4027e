import type { Change, ChangeFilter } from "../../events/types.ts";
import type { ChangeFilterInput, Resolvers } from "../../generated/resolvers.ts";
import type { BusinessId } from "../../values/ids.ts";

/** A change, and the business of its feed. */
export type ChangeRow = Change & { readonly businessId: BusinessId; readonly cursor: string };

/** `record` is in `identity/record.ts`: it resolves like `Query.record`. */
export const change: Resolvers = {
  Change: {
    recordKind: ({ kind }) => kind,
  },
};

/** The conditions of a caller. */
export const toChangeFilter = (filter: ChangeFilterInput | null | undefined): ChangeFilter => ({
  ...(filter?.recordKinds && { kinds: filter.recordKinds }),
  ...(filter?.actions && { actions: filter.actions }),
  ...(filter?.origins && { origins: filter.origins }),
  ...(filter?.recordIds && { recordIds: filter.recordIds }),
});
