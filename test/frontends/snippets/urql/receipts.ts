// urql/receipts.ts
import type { Client } from "@urql/core";
import { parse } from "graphql";

const expenseUpdate = parse(`
  mutation ExpenseUpdate($input: ExpenseUpdateInput!) {
    expenseUpdate(input: $input) {
      expense { id receipt { url mediaType fileName } }
      userErrors { path message code }
    }
  }
`);

/** Attaches a receipt. urql sends a `File` among the variables as a multipart request. */
export const attach = (urql: Client, id: string, file: File) =>
  urql.mutation(expenseUpdate, { input: { id, receipt: { upload: file } } }).toPromise();
