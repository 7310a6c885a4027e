/** Examples that read. Lines are short: half a window is narrow. */
export const queries = [
  {
    // GraphiQL drops the variables of the first tab, so it must not need any.
    query: `# Clients and what they owe. Press Ctrl-Enter to run.
# Hover over a name to read about it.
# Press Ctrl-Space for suggestions.
query ClientsAndWhatTheyOwe {
  business {
    name
    clients(
      first: 10
      filter: { hasOutstanding: true }
    ) {
      totalCount
      nodes {
        organization
        firstName
        lastName
        outstanding { amount currency }
        # One request for all ten clients.
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
    query: `# Who owes what? Calculated from live invoices,
# never added across currencies.
query WhoOwesWhat {
  business {
    overdue {
      asOf
      count
      outstanding { amount currency }
      clients {
        client { displayName email }
        daysOverdue
        outstanding { amount currency }
      }
    }
    receivables {
      currencies {
        currency
        amounts {
          days0To30 { amount }
          days31To60 { amount }
          days61To90 { amount }
          over90 { amount }
          total { amount }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Invoices to remind clients of: sent, not paid in full,
# and more than 30 days past the due date.
query UnpaidOver30Days {
  business {
    timezone
    invoices(
      first: 20
      filter: { daysOverdue: { from: 31 } }
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
    query: `# Five partly paid invoices with all details. For the next
# five, copy endCursor to the variables below:
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
        # One request for all five invoices.
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
    query: `# Time by person and project, and unbilled time.
query WorkOfTheYear($from: Date) {
  business {
    # Null when no timer is running.
    runningTimer {
      elapsed { duration }
      segments { note project { title } }
    }
    # Time of everyone whose time you may see. The totals
    # cover the whole list and need no extra request.
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
    query: `# Items with their prices, and the default taxes of a new
# invoice line. The taxes of all items take one request
# to FreshBooks.
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
    query: `# Time and expenses to bill, client by client.
query NotBilledYet {
  business {
    unbilled(by: CLIENT) {
      groups {
        client { organization }
        time { hours }
        amounts { currency total { amount } }
        # Why an amount is null.
        unpriced { reason time { hours } }
      }
    }
  }
}
`,
  },
  {
    query: `# The caller, and the state of the FreshBooks access.
# For your own books, sign in at /connect of this server,
# or add an access token under Headers below:
#   { "Authorization": "Bearer …" }
query WhoAmI {
  caller {
    firstName
    lastName
    email
    connection {
      kind
      status
      # Action required, if any.
      remedy
      expiresAt
      # Scopes that were not granted.
      missingScopes { noun scopes }
    }
  }
  businesses {
    # Use business(id: "…") when you belong to several.
    id
    name
    role
    timezone
    # Null for a business without accounting.
    freshbooksAccountId
  }
}
`,
  },
];
