import type { FlowStepStatus } from "../../generated/resolvers.ts";

/** A step in the payload of a flow; `recordId` is the global id of what it created or changed. */
export type FlowStepRow = {
  readonly name: string;
  readonly status: FlowStepStatus;
  readonly recordId: string | null;
};

/** A step that concerns one record, or none. */
export const step = (name: string, status: FlowStepStatus, recordId: string | null = null): FlowStepRow => ({
  name,
  status,
  recordId,
});
