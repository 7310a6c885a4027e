/** The tabs of a first visit; later visits find the tabs as they were left. Lines are short: half a window is narrow. */
export const examples = [
  {
    // GraphiQL drops the variables of the first tab, so it must not need any.
    query: `# Who owes what? Press Ctrl-Enter to ask.
# Point at a name to read what it means;
# Ctrl-Space shows what else there is.
query ClientsAndWhatTheyOwe {
  # Without an id: your only business, or the default.
  business {
    name
    clients(
      first: 10
      filter: { hasOutstanding: true }
    ) {
      totalCount
      nodes {
        # Null for a person without a company.
        organization
        firstName
        lastName
        # One amount per currency, never added up.
        outstanding { amount currency }
        # For all ten clients together this is one
        # request to FreshBooks, not ten.
        invoices(first: 3, filter: { unpaid: true }) {
          nodes {
            number
            status
            dueDate
            outstanding { amount }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Whom to remind: sent, not fully paid, and due at
# least 30 days ago by the calendar of the business.
query UnpaidOver30Days {
  business {
    timezone
    invoices(
      first: 20
      filter: { daysOverdue: { from: 30 } }
      sort: ISSUE_DATE_ASC
    ) {
      totalCount
      nodes {
        number
        dueDate
        outstanding { amount currency }
        client {
          organization
          firstName
          lastName
          email
          businessPhone
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Five partly paid invoices, whole. For the next five,
# copy endCursor from the answer to the variables below:
#   { "after": "…" }
query PageOfInvoices($after: String) {
  business {
    invoices(
      first: 5
      after: $after
      filter: { statuses: [PARTIAL] }
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        issueDate
        total { amount currency }
        outstanding { amount }
        lines {
          name
          quantity
          unitCost { amount }
          amount { amount }
          taxes { name percent }
        }
        # Asked for all five at once.
        payments {
          nodes {
            date
            method
            amount { amount }
          }
        }
      }
    }
  }
}
`,
    variables: `{
  "after": null
}`,
  },
  {
    query: `# Make an invoice and e-mail it. In the sandbox nothing
# leaves this machine; in real books a client gets mail.
# Take the client's id from the first tab.
mutation InvoiceAndSend($client: ID!) {
  invoiceCreate(
    input: {
      clientId: $client
      # Left out: due today, in the client's currency.
      lines: [
        {
          name: "Logo design"
          quantity: "8"
          unitCost: { amount: "95.00" }
          taxes: [{ name: "GST", percent: "5" }]
        }
      ]
      # Without it the invoice stays a draft.
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
    # What is wrong with the input, all at once.
    userErrors { path code message }
  }
}
`,
    variables: `{
  "client": "Client:Lf8Kq2:567501"
}`,
  },
  {
    query: `# Who works on what, and what is not billed yet?
query WorkOfTheYear($from: Date) {
  business {
    # Null when no clock is ticking.
    runningTimer {
      elapsed { duration }
      segments { note project { title } }
    }
    # Everybody's time that you may see. The sums are
    # FreshBooks' own: they come with the first page.
    timeEntries(
      first: 5
      filter: { startedAt: { from: $from } }
    ) {
      totals {
        logged { hours }
        unbilled { hours }
        perTeamMember {
          teamMember { firstName }
          logged { hours }
        }
        perProject {
          project { title progress }
          logged { hours }
        }
      }
      nodes {
        date
        duration { hours }
        note
        service { name rate { amount } }
        client { organization }
      }
    }
  }
}
`,
    variables: `{
  "from": "2026-01-01"
}`,
  },
  {
    query: `# What the firm sells: items at their price, with the
# taxes that a new line begins with. The taxes of all
# items together take one request to FreshBooks.
query WhatWeSell {
  business {
    items(first: 20, sort: NAME_ASC) {
      totalCount
      nodes {
        name
        sku
        unitCost { amount currency }
        taxes { name percent }
      }
    }
    taxes { nodes { id name percent compound } }
  }
}
`,
  },
  {
    query: `# Whose books are these, and how does the access stand?
# To read your own, sign in at /connect of this server,
# or put an access token under Headers below:
#   { "Authorization": "Bearer …" }
query WhoAmI {
  caller {
    firstName
    lastName
    email
    connection {
      kind
      status
      # What has to be done, if anything has to.
      remedy
      expiresAt
      # What could not be read for want of a scope.
      missingScopes { noun scopes }
    }
  }
  businesses {
    # Say business(id: "…") when you belong to several.
    id
    name
    role
    timezone
    # Null for a business that keeps no accounts here.
    freshbooksAccountId
  }
}
`,
  },
];
