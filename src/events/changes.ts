import type { ChangeCriteria, ChangeRow } from "../store/events/changes.ts";
import type { Change, ChangeFilter } from "./types.ts";

/** An entry as the store has it. */
export const toRow = ({ recordId, changedFields, at, ...change }: Change): ChangeRow => ({
  ...change,
  at: at.getTime(),
  record: recordId,
  fields: changedFields.join(" "),
});

/** An entry of the store. */
export const toChange = ({ record, fields, at, ...row }: ChangeRow): Change =>
  ({
    ...row,
    at: new Date(at),
    recordId: record,
    changedFields: fields === "" ? [] : fields.split(" "),
  }) as Change;

/** Conditions as the store has them. */
export const toCriteria = ({ kinds, actions, origins, recordIds }: ChangeFilter): ChangeCriteria => ({
  ...(kinds && { kind: kinds }),
  ...(actions && { action: actions }),
  ...(origins && { origin: origins }),
  ...(recordIds && { record: recordIds }),
});

/** Whether a change meets all conditions. */
export const meets = (change: Change, { kinds, actions, origins, recordIds }: ChangeFilter): boolean =>
  (kinds?.includes(change.kind) ?? true) &&
  (actions?.includes(change.action) ?? true) &&
  (origins?.includes(change.origin) ?? true) &&
  (recordIds?.includes(change.recordId) ?? true);
