import type { Fields } from "../../wire/json.ts";

/** A kind of work. The rate is separate and may be absent. */
export type ServiceRow = {
  readonly id: number;
  readonly name: string;
  readonly billable: boolean;
  readonly projectDefault: boolean;
  /** 0 active, 1 deleted, 2 archived. */
  readonly visState: 0 | 1 | 2;
  /** Its twin in accounting. */
  readonly taskId: number | null;
  /** Decimal text. */
  rate: string | null;
  readonly wire: Fields;
};
