/** A write, and all that FreshBooks is sent for it. */
export type Row = {
  readonly mutation: string;
  /** What is special about the input; absent where everything is given. */
  readonly when?: string;
  readonly input: object;
  /** A write that makes what the row needs; its requests are not counted. */
  readonly first?: Pick<Row, "mutation" | "input">;
  /** What is selected of the result; nothing by default. */
  readonly shows?: string;
  readonly sends: readonly string[];
};

export const money = (amount: string) => ({ amount, currency: "USD" });

/** How the tables abbreviate paths. */
const shortened: Readonly<Record<string, string>> = {
  "/accounting/account/ACM123/": "a/",
  "/accounting/businesses/1bc487e7-b157-4740-8232-46782768f286/": "l/",
  "/auth/api/v1/": "auth/",
  "/projects/business/14700001/": "p/",
  "/comments/business/14700001/": "c/",
  "/timetracking/business/14700001/": "t/",
  "/payments/account/ACM123/": "pay/",
};

export const shorten = (request: string): string =>
  Object.entries(shortened).reduce((line, [long, short]) => line.replace(long, short), request);
