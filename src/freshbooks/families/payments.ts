import type { HttpAnswer } from "../../http/message.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, type Origin, reading } from "../errors.ts";
import type { Wire } from "../records/field.ts";
import { readPaymentsErrors } from "./paymentsErrors.ts";

/** Reads an answer. */
type Read<Value> = (wire: Wire, origin: Origin) => Value;

const pathTo = (accountId: AccountId, place: string) => `/payments/account/${accountId}/${place}`;

/** Reads a path below `/payments/account/{accountId}/`. Bodies have no common wrapper. */
export const readPayments = <Value>(
  { get }: Session,
  accountId: AccountId,
  place: string,
  read: Read<Value>,
): Promise<Value> =>
  get(pathTo(accountId, place), (answer, origin) => {
    const opened = open(answer);
    return reading("an answer", () => read(opened, origin));
  });

/** Sends a body as it is, and reads the answer; an unusable one leaves the outcome unknown. */
export const sendPayments = <Value>(
  { write }: Session,
  method: "POST" | "PUT",
  accountId: AccountId,
  place: string,
  body: object,
  read: Read<Value>,
): Promise<Value> =>
  write(method, pathTo(accountId, place), body, (answer, origin) => {
    const opened = open(answer);
    return reading("an answer", () => read(opened, origin));
  });

/** Sends a write whose answer is not recorded: any success counts, with or without a body. */
export const doPayments = <Value>(
  { write }: Session,
  method: "POST" | "PUT" | "DELETE",
  accountId: AccountId,
  place: string,
  body: object | undefined,
  read: Read<Value>,
): Promise<Value> =>
  write(method, pathTo(accountId, place), body, (answer, origin) => {
    assertDone(answer);
    const { json } = answer;
    const wire = typeof json === "object" && json !== null && !Array.isArray(json) ? (json as Wire) : {};
    return reading("an answer", () => read(wire, origin));
  });

/** Opens a body that may say `application/vnd.api+json` and is plain JSON. */
function open(answer: HttpAnswer): Wire {
  assertDone(answer);
  if (typeof answer.json !== "object" || answer.json === null)
    throw new FreshBooksError("unavailable", "FreshBooks answered without a body");
  return answer.json as Wire;
}

/** Throws for a rejection, whatever its status. */
function assertDone(answer: HttpAnswer): void {
  const failure = readPaymentsErrors(answer);
  if (failure) throw failure;
}
