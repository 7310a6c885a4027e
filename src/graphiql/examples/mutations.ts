/** Examples that write. Lines are short: half a window is narrow. */
export const mutations = [
  {
    query: `# "Create an invoice for $1,200 to Nightingale Robotics
# for 8 hours of consulting." With the key, running it
# again creates nothing.
mutation InvoiceFromSentence {
  invoiceQuick(
    input: {
      client: { organization: "Nightingale Robotics" }
      # Rejected unless it is hours × a rate, to the cent.
      total: { amount: "1200", currency: "USD" }
      hours: "8"
      description: "Consulting"
      idempotencyKey: "consulting-1"
    }
  ) {
    invoice {
      number
      status
      total { amount currency }
      lines { name quantity unitCost { amount } }
    }
    steps { name status }
    replayed
    # Several clients with the name, or the nearest.
    userErrors { path code message candidates { id label } }
  }
}
`,
  },
  {
    query: `# "Book lunch for 23.50 on the logo of Harbour Bakery."
# The currency is that of the project's client.
mutation ExpenseFromSentence {
  expenseQuick(
    input: {
      amount: { amount: "23.50" }
      category: { name: "Meals & Entertainment" }
      project: { title: "New logo, Harbour Bakery" }
      vendor: "Bistro Pender"
      idempotencyKey: "lunch-1"
    }
  ) {
    expense {
      id
      date
      amount { amount currency }
      category { name }
      project { title }
      client { organization }
    }
    replayed
    userErrors { path code message candidates { id label } }
  }
}
`,
  },
  {
    query: `# "Log 3 hours of design on the logo of Harbour Bakery
# for today." Today is that of the business.
mutation TimeFromSentence {
  timeEntryCreate(
    input: {
      duration: { hours: "3" }
      project: { title: "New logo, Harbour Bakery" }
      service: { name: "Design" }
      idempotencyKey: "design-1"
    }
  ) {
    timeEntry {
      date
      duration { hours }
      project { title }
      service { name }
      client { organization }
    }
    replayed
    userErrors { path code message candidates { id label } }
  }
}
`,
  },
  {
    query: `# "Draft the invoice of the project that is done."
# A preview: without dryRun, and with a key, it is created
# and its time is marked as billed.
mutation InvoiceOfProject {
  invoiceFromUnbilled(
    input: {
      projectId: "Project:14700001:13312005"
      includeExpenses: true
      dryRun: true
    }
  ) {
    lines {
      name
      description
      quantity
      unitCost { amount }
      amount { amount currency }
    }
    total { amount currency }
    steps { name status }
    # With the ids of what has no known rate.
    userErrors { path message candidates { id label } }
  }
}
`,
  },
  {
    query: `# Create an invoice and email it. The sandbox sends no
# email; with real books, the client receives it.
# Copy the id of a client to the variables below.
mutation InvoiceAndSend($client: ID!) {
  invoiceCreate(
    input: {
      clientId: $client
      # Defaults: due today, in the client's currency.
      lines: [
        {
          name: "Logo design"
          quantity: "8"
          unitCost: { amount: "95.00" }
          taxes: [{ name: "GST", percent: "5" }]
        }
      ]
      # Without this, the invoice stays a draft.
      send: { subject: "Your invoice" }
    }
  ) {
    invoice {
      number
      status
      dueDate
      total { amount currency }
      client { organization email }
    }
    # All problems with the input.
    userErrors { path code message }
  }
}
`,
    variables: `{
  "client": "Client:Lf8Kq2:567501"
}`,
  },
  {
    query: `# Create several clients at once, up to 100. Run it
# again: the key returns the same clients, and a row that
# a lost response or a crash cut off is finished.
mutation ImportClients {
  clientBulkCreate(
    input: {
      clients: [
        { organization: "Harbour Bakery", email: "ann@harbour.example" }
        { organization: "Granville Stationers", email: "office@granville.example" }
      ]
      idempotencyKey: "import-7"
    }
  ) {
    results {
      client { id organization }
      replayed
      userErrors { path code message }
    }
    userErrors { path code message }
  }
}
`,
  },
  {
    query: `# Book a payout and its fee as one journal entry. Run it
# twice: it is booked once.
mutation BookPayout($input: PayoutReconcileInput!) {
  payoutReconcile(input: $input) {
    replayed
    journalEntry {
      name
      date
      lines {
        subAccount { name }
        debit { amount }
        credit { amount }
      }
    }
    gross { amount currency }
    # Without an error when net and fee add up to the payments.
    userErrors { path code message }
  }
}
`,
    variables: `{
  "input": {
    "payoutId": "po_2",
    "paymentIds": ["Payment:Lf8Kq2:312355"],
    "net": { "amount": "2796.18" },
    "fee": { "amount": "83.82" },
    "depositAccountId": "JournalEntrySubAccount:Lf8Kq2:13152077",
    "clearingAccountId": "JournalEntrySubAccount:Lf8Kq2:13152079",
    "feeAccountId": "JournalEntrySubAccount:Lf8Kq2:13152107"
  }
}`,
  },
];

/** Opened with the token of a file that was just uploaded; not among the tabs of a first visit, where it has none. */
export const expenseWithReceipt = {
  query: `# Create an expense with a receipt. Upload the file with the
# button beside the query: that copies its token, which is
# valid once, for 10 minutes. Paste it into the variables.
mutation ExpenseWithReceipt($receipt: ID!) {
  expenseCreate(
    input: {
      amount: { amount: "18.40", currency: "CAD" }
      category: { name: "Office Supplies" }
      vendor: "Granville Stationers"
      receipt: { token: $receipt }
    }
  ) {
    expense {
      id
      date
      amount { amount currency }
      category { name }
      # Open it in this browser.
      receipt { url }
    }
    userErrors { path code message }
  }
}
`,
  variables: `{
  "receipt": ""
}`,
};
