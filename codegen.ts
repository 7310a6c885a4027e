import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  emitLegacyCommonJSImports: false,
  generates: {
    "src/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        federation: true,
        contextType: "../graphql/context.ts#Context",
        mappers: {
          Business: "../freshbooks/identity.ts#Business as BusinessRow",
          Me: "../freshbooks/identity.ts#Identity",
          Client: "../freshbooks/client.ts#Client as ClientRow",
          Invoice: "../freshbooks/invoice.ts#Invoice as InvoiceRow",
          InvoiceLine: "../freshbooks/invoiceLine.ts#InvoiceLine as InvoiceLineRow",
          Payment: "../freshbooks/payment.ts#Payment as PaymentRow",
          Expense: "../freshbooks/expense.ts#Expense as ExpenseRow",
          ExpenseCategory: "../freshbooks/expenseCategory.ts#ExpenseCategory as ExpenseCategoryRow",
          Project: "../freshbooks/project.ts#Project as ProjectRow",
          ProjectService: "../graphql/project.ts#ProjectServiceRow",
          ProjectMember: "../graphql/project.ts#ProjectMemberRow",
          TimeEntry: "../freshbooks/timeEntry.ts#TimeEntry as TimeEntryRow",
          TimeEntryConnection: "../graphql/timeEntry.ts#TimeEntries",
          TimeTotals: "../graphql/timeTotals.ts#TotalsRow",
          TeamMemberTime: "../graphql/timeTotals.ts#TeamMemberTimeRow",
          ClientTime: "../graphql/timeTotals.ts#ClientTimeRow",
          ProjectTime: "../graphql/timeTotals.ts#ProjectTimeRow",
          Timer: "../freshbooks/timer.ts#Timer as TimerRow",
          Service: "../freshbooks/service.ts#Service as ServiceRow",
          TeamMember: "../freshbooks/teamMember.ts#TeamMember as TeamMemberRow",
          TimeSpan: "number",
        },
        scalars: {
          ID: "string",
          _FieldSet: "string",
          Decimal: "string",
          CurrencyCode: "string",
          Date: "../values/dates.ts#Day",
          DateTime: "Date",
          LocalDateTime: "string",
          Duration: "number",
          Upload: "../files/upload.ts#Upload",
        },
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        strictScalars: true,
      },
    },
  },
};

export default config;
