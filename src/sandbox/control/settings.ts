/** How the sandbox behaves where the real behavior is uncertain, or where a test needs it to differ. */
export type Settings = {
  /** Ignored filters, by name: `customerids`. */
  ignoredFilters: string[];
  /** Ignored sort keys: `invoice_date`. */
  ignoredSorts: string[];
  /** Ignored report parameters, without brackets: `start_date`, `dates`. */
  ignoredReportParameters: string[];
  /** Whether a cash flow names the account and the category of its lines; in the sample of the docs both are null. */
  cashFlowAccountsNamed: boolean;
  /** Whether `_max` leaves out the bound itself. */
  maxIsExclusive: boolean;
  perPageCap: number;
  /** Whether a list without `search[vis_state]` has archived rows. */
  archivedInLists: boolean;
  /** Whether `search[vis_state]` works beside a list of ids; otherwise it is ignored. */
  visStateBesideIds: boolean;
  /** Whether rows hidden from the caller leave gaps in pages; otherwise later rows move up. */
  hiddenRowsLeaveGaps: boolean;
  /** Whether texts are compared ignoring case, accents and width, as many databases do. */
  textsFolded: boolean;
  /** Added to each answer. */
  latencyMs: number;
  /** Of the accounting family. A request that names a version in `X-API-VERSION` gets `rpc` anyway. */
  errorStyle: "classic" | "rpc";
  /** Whether a known filter with a wrongly typed value is rejected; otherwise it is ignored. */
  badFilterValuesRefused: boolean;
  /** An invoice's `status` number once it is paid in full. */
  statusWhenPaid: number;
  /** Whether a partly paid invoice past its due date is `overdue`, as recorded in 2019, rather than `partial`. */
  overdueOutranksPartial: boolean;
  /** Whether an overpayment splits off as credit, as recorded in 2019, or stays inside the payment. */
  overpayments: "split" | "whole";
  /** Whether a client's new name is copied into its drafts, as recorded in 2019. */
  renamesReachDrafts: boolean;
  /** Whether the `attachments` of a PUT replace the old set, or add the missing ones to it. */
  attachmentWrites: "replace" | "merge";
  /** Whether a file that is written again keeps its `attachmentid`. */
  attachmentIdsKept: boolean;
  /** The type of a share link's `resourceid`: text in the official collection, a number in an SDK. */
  shareLinkIds: "text" | "number";
  /** Whether a record that names a deleted client is refused, as one that is changed while it is deleted; no such write is on record. */
  deletedClientsRefused: boolean;
  /** Under which key a write is refused that names an unknown client: as it names it, or `userid`, as a read of the client is. */
  unknownClientsNamedBy: "written" | "own";
  /** Whether the `lines` of a PUT are the new set, or are merged into the old one by `lineid`. */
  lineWrites: "replace" | "merge";
  /** Whether a viewed estimate is `open` in `ui_status`, as seen live, while the other fields say `viewed`. */
  viewedEstimatesOpen: boolean;
  /** Whether acceptance of an estimate shows in all its fields, or in the flag `accepted` alone. */
  acceptedInAllFields: boolean;
  /** Which invoice makes its estimate `invoiced`: one that was sent, as documented, or any. */
  estimateInvoicedBy: "sentInvoice" | "anyInvoice";
  /** Whether estimate lines have a `lineid`, which one old recording lacks. */
  estimateLinesNumbered: boolean;
  /** How the lines of its estimate affect a new invoice: not at all; they fill one without lines; or they are added. */
  estimateLines: "unused" | "fill" | "add";
  /** Where a proposal's sections are shown: when included, always, never, or in another shape than they are written. */
  sectionsShown: "included" | "always" | "never" | "otherwise";
  /** Whether an estimate shows its creator and recipient, as invoices do; its documentation has both, no recording does. */
  estimateIncludes: boolean;
  /** Whether an estimate shows its `payment_details`, which no recording does. */
  estimatePaymentDetails: boolean;
  /** Whether the `presentation` of a PUT merges into the old one, or replaces it. */
  presentationWrites: "merge" | "replace";
  /** Prefix of the image paths of a document: `/service`, `/service/api`, or nothing. */
  imagePaths: "service" | "api" | "bare";
  /** Response to creating a recurring expense, which is not recorded: wrapped, bare, or empty. */
  expenseProfileAnswers: "wrapped" | "bare" | "nothing";
  /** How an expense shows its category when included: whole, as recorded in 2019; without its use, as categories were then; or not at all. */
  expenseCategoryIncluded: "whole" | "withoutUse" | "never";
  /** Whether an expense shows its recurring expense when included; otherwise null, as recorded for one without. */
  expenseProfileIncluded: boolean;
  /** Whether DELETE removes other income; otherwise it stays with `vis_state` 1. */
  otherIncomesDeletedForGood: boolean;
  /** How a bill shows its vendor: not at all, as in every recording; as a number, as in FreshBooks' SDK; or when included. */
  billVendorShown: "never" | "number" | "included";
  /** Whether a bill shows its lines without the include: recordings do, its documentation says otherwise. */
  billLinesShown: "always" | "included";
  /** Whether bills can be filtered by issue date, which FreshBooks' own requests send and a user saw ignored. */
  billDaysFiltered: boolean;
  /** Whether expenses that are reported by parent category stand in groups of their own category below it; no such report was captured. */
  expenseDetailsNested: boolean;
  /** The sign of discounts in the report of item sales, which no capture shows. */
  itemSalesDiscounts: "negative" | "positive";
  /** Whether a PUT of a payment of a bill merges, or requires the whole, as FreshBooks' own requests send it. */
  billPaymentPuts: "merge" | "whole";
  /** The accounts behind gateways: a list, as recorded in 2020, or one object, as seen in 2026. */
  gatewayAccounts: "list" | "object";
  /** An invoice's `connectionid` of a gateway: the gateway's own, or its number. */
  gatewayConnections: "connection" | "number";
  /** Response for an invoice whose payment options were never set: all off, or 404. */
  unsetPaymentOptions: "off" | "notFound";
  /** Whether payment options omitted from a write are kept; otherwise they are turned off. */
  paymentOptionsMerged: boolean;
  /** Whether payment options are under their name; otherwise bare. */
  paymentOptionsWrapped: boolean;
  /** Response to writing a checkout link: its fields wrapped, bare, or nothing. */
  checkoutLinkAnswers: "wrapped" | "bare" | "nothing";
  /** Error shape of the payments family: `{error_type, message}`, or `{errors: {message, details}}`. */
  paymentsErrors: "flat" | "nested";
  /** What a resumed profile does about the dates that fell into its pause: skips them, or issues their invoices at once. */
  pausedProfilesCatchUp: boolean;
  /** Whether an archived profile still issues invoices. */
  archivedProfilesIssue: boolean;
  /** The date where a month is too short: its last day, or as many days further as it is short. */
  profileMonthEnds: "lastDay" | "overflow";
  /** Whether "today" for a starting profile is the business's, or New York's. */
  profileToday: "business" | "eastern";
  /** Whether the placeholder line of unbilled time is shown among the lines of a profile. */
  unbilledTimeLineShown: boolean;
  /** The shape of the include `next_issue_date`, which is not recorded. */
  nextIssueDate: "day" | "object";
  /** Whether a PUT of a credit note merges, or replaces the whole: then client and day are required, and omitted fields are emptied. */
  creditNotePuts: "merge" | "whole";
  /** Whether credit note lines have the `id` by which official requests name them; no response with lines was captured. */
  creditLinesNumbered: boolean;
  /** What makes a payment draw on the client's credit: `type` Credit, as in FreshBooks' own screens, `from_credit`, or either. */
  creditPayments: "type" | "flag" | "either";
  /** What such a payment shows beside `type`: `from_credit` and the credit note in `creditid`, `from_credit` alone, or nothing. */
  creditPaymentsShow: "creditid" | "flag" | "nothing";
  /** Whether a unit cost, a rate or an expense with more than two decimals is rounded, as a payment is. */
  pricesRounded: boolean;
  paymentTypeRequired: boolean;
  /** Whether a payment not in its invoice's currency is rejected. */
  paymentCurrencyMustMatch: boolean;
  /** Nouns that the plan lacks, as the areas list them: `items`, `otherIncomes`, `team`. They cannot be read or written. */
  nounsNotInPlan: string[];
  /** How accounting rejects them: 200 with an error, as seen live, or 403, as reported for other income. Other families use 403. */
  planGateStatus: number;
  /** Fields that a write ignores, as FreshBooks ignores unknown ones: `client.note`, `invoice.lines.qty`. */
  droppedFields: string[];
  /** The response to an upload. */
  uploadStatus: number;
  /** Whether uploads can be read back. Otherwise only length and digest are kept, so that a test can measure its own memory. */
  uploadsKept: boolean;
  /** Whether a list of projects without `complete` includes completed ones. */
  completeProjectsInLists: boolean;
  /** The key of the list of staff: live, or as an SDK has it. */
  staffListKey: "staff" | "staffs";
  /** Whether the list of retainers includes ended ones. */
  endedRetainersInLists: boolean;
  /** Whether a written retainer accepts text amounts; only numbers were seen. */
  retainerAmountsAsText: boolean;
  /** Whether the `services` of a written project apply. */
  projectServicesWritable: boolean;
  /** Whether an entry created with only a project gets the project's client. */
  clientCopiedFromProject: boolean;
  /** Whether `active`, `billable`, `billed` and `internal` are reset to their defaults when an entry's PUT omits them. */
  omittedFlagsReset: boolean;
  /** Whether a second timer of a person is rejected while one runs. */
  oneTimerEach: boolean;
  /** The default of a service created without saying so. */
  newServicesBillable: boolean;
  /** Whether services include their tasks on request: documented, but not in any recording. */
  servicesNameTasks: boolean;
  /** Response for a project without its own rate for a service: 404, or null under its name. */
  unsetProjectRates: "notFound" | "null";
  /** The shape of discussions, which are not recorded: wrapped and whole, or bare and without comments. */
  discussionAnswers: "wrapped" | "bare";
  /** Whether POST of an existing rate, and PUT of a missing one, are rejected. */
  rateVerbsMatter: boolean;
  /** Whether an invoice line that names a time entry in `modern_time_entries` bills it. */
  linesBillTime: boolean;
  /** Whether a ledger account without `parent_account` is rejected, as one fixture has it; null is no account. */
  ledgerParentRequired: boolean;
  /** Whether the PUT of an account of the ledger keeps the keys that it omits, or empties them. */
  ledgerPuts: "merge" | "whole";
  /** Whether a journal entry whose sides differ is refused. */
  unbalancedEntriesRefused: boolean;
  /** The number of an account's settings: their own, or the business's. */
  systemsBy: "systemId" | "businessId";
  /** Whether a refresh revokes the access token issued with the spent refresh token. */
  refreshEndsAccessToken: boolean;
  /**
   * When a refresh token is spent: at once; when the new pair is first used; or after a grace period. Until then it
   * is accepted again: the pair issued first and never used is revoked, and a new one issued.
   */
  refreshRotation: "strict" | "onFirstUse" | "grace";
  /** How long `grace` accepts a spent refresh token again. */
  refreshGraceSeconds: number;
  /** The response to such a reuse. */
  refreshGraceAnswer: "same" | "new";
  /** Whether signing in again at the same app revokes a person's tokens there. */
  onePairEach: boolean;
  accessTokenSeconds: number;
  /** Live access tokens are JWTs whose `exp` clients read; those in the fixtures of the SDKs are words. */
  accessTokens: "jwt" | "opaque";
  /** Whether a code is rejected without the verifier to its challenge. */
  pkce: "enforced" | "ignored";
  /** Where a person is shown, after approving, that a scope is unavailable: there, or at the redirect URI. */
  badScopeAnswer: "page" | "redirect";
  /** Body of the 403 for a token without an endpoint's scope: the family's, or that of RFC 6750. */
  missingScopeBody: "family" | "oauth";
  /** Body of the 401 of projects, timetracking and comments: as seen live, or as two SDKs recorded it. */
  businessUnauthenticatedBody: "error" | "message" | "invalidToken";
  /** Whether the `contacts` of a client's PUT replace the old set, or merge into it; an empty list removes all either way. */
  contactWrites: "replace" | "merge";
  /** Whether the PUT of one contact keeps omitted fields, or empties them. */
  contactPuts: "merge" | "replace";
  /** Whether late reminders omitted from a body are removed, or stay. */
  reminderWrites: "replace" | "merge";
  /** The name of a late fee that is an amount. */
  flatFeeWord: "flat-fee" | "flat";
  /** Whether the rate in the headers is enforced, with 429. */
  rateLimited: boolean;
  /** Requests per token in 60 seconds, apart from accounting POSTs. */
  ratePerMinute: number;
  accountingPostsPerMinute: number;
  /** The `updated_at` of a callback: as in the fixtures, as the official Node SDK reads it, or left out, as in some fixtures. */
  callbackStamps: "iso" | "eastern" | "absent";
  /** Whether a callback with an `http:` URI is rejected; the official example has one. */
  callbacksRequireHttps: boolean;
  /** Whether a callback whose URI is changed must be verified again. */
  changedCallbacksUnverified: boolean;
  /** The `name` of the message with the verifier: that of the older API. Without a text there is none. */
  verificationName: string;
  /** Whether the message with the verifier is signed. */
  verificationsSigned: boolean;
  /** Whether `estimate.sendByEmail` exists; one reader of the documentation lists it, another does not. */
  estimateEmailEvents: boolean;
  /** Whether `task` and its verbs exist; two lists of events differ. */
  taskEvents: boolean;
  /** Whether updates of other records than the written one are sent: of the invoice that a payment pays, the client of an invoice. */
  sideEffectEvents: boolean;
  /** Whether deliveries name the business and the identity, or only account and user. */
  deliveredIds: "all" | "account";
  /** Whether deliveries contain the verifier as `verified`, as one integrator saw it. */
  verifierInDeliveries: boolean;
  /** Whether the messages that a request causes are sent and answered before its own response, or after it. */
  deliveriesLead: boolean;
  /** How many messages to a callback are sent at once; with one, they arrive in order. */
  deliveriesAtOnce: number;
  /** How long the receiver of a message may take. */
  deliveryTimeoutSeconds: number;
  /** How often a failed delivery is sent again. */
  deliveryRetries: number;
  /** Seconds by the sandbox's clock before it is first sent again, doubled each time; 0 is at once. */
  deliveryRetrySeconds: number;
};
