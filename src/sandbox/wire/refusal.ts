/** One problem of a request, in the accounting family's words. All but two state where it is. */
export type Problem = {
  readonly errno: number;
  readonly field: string | null;
  readonly message: string;
  readonly object: string | null;
  readonly value: string | null;
};

/** Thrown by a rule; the family turns it into an answer of its own shape. */
export class Refusal extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];

  constructor(status: number, problems: readonly Problem[]) {
    super(problems[0]?.message ?? "refused");
    this.status = status;
    this.problems = problems;
  }
}

/** The status of an errno. All others are 422. */
const statuses = new Map([
  [429, 429],
  [1003, 403],
  [1005, 400],
  [1012, 404],
  [1038, 403],
]);

/** Values of any kind become text. */
export const problem = (
  errno: number,
  object: string,
  field: string,
  value: unknown,
  message: string,
): Problem => ({
  errno,
  field,
  message,
  object,
  value:
    value === undefined || value === null
      ? ""
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value),
});

/** A problem of the whole request; the official Postman collection has one for a body that is not JSON, and "Permission Denied." */
export const problemOfAll = (errno: number, message: string): Problem => ({
  ...{ errno, message, field: null, object: null, value: null },
});

/** An error with the status of its first problem. */
export function refuse(...problems: readonly [Problem, ...Problem[]]): Refusal {
  return new Refusal(statuses.get(problems[0].errno) ?? 422, problems);
}

/** `Client not found.`, with the id as a text. */
export function notFound(object: string, field: string, id: string | number): Refusal {
  const name = object.charAt(0).toUpperCase() + object.slice(1);
  return refuse(problem(1012, object, field, id, `${name} not found.`));
}
