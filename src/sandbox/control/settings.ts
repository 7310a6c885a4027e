/** How the sandbox stands where the real behaviour is uncertain, or where a test wants it to differ. */
export type Settings = {
  /** Filters that are otherwise honoured, by name: `customerids`. */
  ignoredFilters: string[];
  /** Sort keys that are otherwise honoured: `invoice_date`. */
  ignoredSorts: string[];
  /** Parameters of reports that are otherwise honoured, without brackets: `start_date`, `dates`. */
  ignoredReportParameters: string[];
  /** Whether `_max` leaves out the bound itself. */
  maxIsExclusive: boolean;
  perPageCap: number;
  /** Whether a list without `search[vis_state]` holds archived rows. */
  archivedInLists: boolean;
  /** Whether `search[vis_state]` counts beside a list of ids; otherwise it is ignored there. */
  visStateBesideIds: boolean;
  /** Whether rows that somebody may not see leave gaps in the pages; otherwise those behind them move up. */
  hiddenRowsLeaveGaps: boolean;
  /** Whether texts are compared without case, accents and width, as many databases compare them. */
  textsFolded: boolean;
  /** Added to every answer. */
  latencyMs: number;
  /** Of the accounting family. A request that names a version in `X-API-VERSION` gets `rpc` anyway. */
  errorStyle: "classic" | "rpc";
  /** Whether a known filter with a value of the wrong type is refused; otherwise it is ignored. */
  badFilterValuesRefused: boolean;
  /** The number in an invoice's `status` once it is paid in full. */
  statusWhenPaid: number;
  /** Whether a partly paid invoice past its due date is `overdue`, as recorded in 2019, rather than `partial`. */
  overdueOutranksPartial: boolean;
  /** Whether what is paid beyond an invoice leaves the payment as credit, as recorded in 2019, or stays inside. */
  overpayments: "split" | "whole";
  /** Whether a client's new name is copied into its drafts, as recorded in 2019. */
  renamesReachDrafts: boolean;
  /** Whether the `attachments` of a PUT are the new set, or are added to the old one where they are not in it. */
  attachmentWrites: "replace" | "merge";
  /** Whether a file that is written again keeps its `attachmentid`. */
  attachmentIdsKept: boolean;
  /** How the `resourceid` of a share link is spelt: a text in the official collection, a number in an SDK. */
  shareLinkIds: "text" | "number";
  /** Whether a record that names a deleted client is refused, as one that is changed while it is deleted; no such write is on record. */
  deletedClientsRefused: boolean;
  /** Under which key a write is refused that names an unknown client: as it names it, or `userid`, as a read of the client is. */
  unknownClientsNamedBy: "written" | "own";
  /** Whether the `lines` of a PUT are the new set, or are merged into the old one by `lineid`. */
  lineWrites: "replace" | "merge";
  /** Whether an estimate that was viewed is `open` in `ui_status`, as seen live, while the others say `viewed`. */
  viewedEstimatesOpen: boolean;
  /** Whether an accepted estimate is so in all its fields; otherwise in the flag `accepted` alone. */
  acceptedInAllFields: boolean;
  /** Which invoice makes the estimate that it names `invoiced`: one that was sent, by the docs, or any. */
  estimateInvoicedBy: "sentInvoice" | "anyInvoice";
  /** Whether the lines of estimates have a `lineid`, which one old recording lacks. */
  estimateLinesNumbered: boolean;
  /** What the lines of its estimate do for a new invoice: nothing; they fill one without lines; or they come beside its own. */
  estimateLines: "unused" | "fill" | "add";
  /** Where the sections of a proposal are shown: where they are included, always, never, or in another shape than they are written. */
  sectionsShown: "included" | "always" | "never" | "otherwise";
  /** Whether an estimate shows who made it and who gets it, as invoices do; its documentation names both and no recording has them. */
  estimateIncludes: boolean;
  /** Whether an estimate shows its `payment_details`, which no recording does. */
  estimatePaymentDetails: boolean;
  /** Whether the `presentation` of a PUT is merged into the old one, or replaces it. */
  presentationWrites: "merge" | "replace";
  /** What stands in front of the paths of images of a document: `/service`, `/service/api`, or nothing. */
  imagePaths: "service" | "api" | "bare";
  /** What the creation of a recurring expense is answered with, of which no answer is on record: it under a wrapper, the same bare, or nothing. */
  expenseProfileAnswers: "wrapped" | "bare" | "nothing";
  /** Whether an expense shows its recurring expense where it is included; otherwise null, as recorded of one that has none. */
  expenseProfileIncluded: boolean;
  /** Whether other income that DELETE was sent for is gone; otherwise it stays with `vis_state` 1. */
  otherIncomesDeletedForGood: boolean;
  /** How a bill shows its vendor: not at all, as in every recording, by its number, as FreshBooks' SDK has it, or where it is included. */
  billVendorShown: "never" | "number" | "included";
  /** Whether a bill shows its lines without the include, as in every recording; its documentation says that it does not. */
  billLinesShown: "always" | "included";
  /** Whether bills are filtered by the day on which they were issued, which FreshBooks' own requests ask for and a user saw ignored. */
  billDaysFiltered: boolean;
  /** Whether a PUT of a payment of a bill merges, or requires the whole, as FreshBooks' own requests send it. */
  billPaymentPuts: "merge" | "whole";
  /** How the accounts behind gateways come: a list, as recorded in 2020, or one object, as seen in 2026. */
  gatewayAccounts: "list" | "object";
  /** What an invoice calls the `connectionid` of a gateway: that of the gateway, or its number. */
  gatewayConnections: "connection" | "number";
  /** What an invoice answers whose payment options were never set: all of them off, or 404. */
  unsetPaymentOptions: "off" | "notFound";
  /** Whether payment options that a write leaves out stay as they are; otherwise they go off. */
  paymentOptionsMerged: boolean;
  /** Whether payment options come under their name; otherwise bare. */
  paymentOptionsWrapped: boolean;
  /** What writing a checkout link is answered with: its fields under a wrapper, the same bare, or nothing. */
  checkoutLinkAnswers: "wrapped" | "bare" | "nothing";
  /** The shape in which the payments family refuses: `{error_type, message}`, or `{errors: {message, details}}`. */
  paymentsErrors: "flat" | "nested";
  /** What a profile that is resumed does about the days that fell into its pause: it skips them, or issues their invoices at once. */
  pausedProfilesCatchUp: boolean;
  /** Whether an archived profile still issues invoices. */
  archivedProfilesIssue: boolean;
  /** Where a month has no such day: the last day of it, or the days by which it is too short further. */
  profileMonthEnds: "lastDay" | "overflow";
  /** Where it is today for a profile that starts: at the business, or in New York. */
  profileToday: "business" | "eastern";
  /** Whether the line that holds the place of unbilled time is shown among the lines of a profile. */
  unbilledTimeLineShown: boolean;
  /** How the include `next_issue_date` looks, of which there is no recording. */
  nextIssueDate: "day" | "object";
  /** Whether a PUT of a credit note merges, or replaces the whole: its client and day are required then, and what it leaves out is emptied. */
  creditNotePuts: "merge" | "whole";
  /** Whether the lines of credit notes have the `id` by which official requests name them; no answer with lines was captured. */
  creditLinesNumbered: boolean;
  /** What makes a payment one out of the client's credit: `type` Credit, as in FreshBooks' own screens, `from_credit`, or either. */
  creditPayments: "type" | "flag" | "either";
  /** What such a payment shows of it beside `type`: `from_credit` and the credit note in `creditid`, `from_credit` alone, or nothing. */
  creditPaymentsShow: "creditid" | "flag" | "nothing";
  paymentTypeRequired: boolean;
  /** Whether a payment in another currency than its invoice is refused. */
  paymentCurrencyMustMatch: boolean;
  /** Nouns that the plan lacks, as the areas list them: `items`, `otherIncomes`, `team`. Nothing of them is read or written. */
  nounsNotInPlan: string[];
  /** How accounting refuses them: 200 with an error, as seen live, or 403, as reported of other income. The other families refuse with 403. */
  planGateStatus: number;
  /** Fields that a write ignores, as FreshBooks ignores unknown ones: `client.note`, `invoice.lines.qty`. */
  droppedFields: string[];
  /** What an upload is answered with. */
  uploadStatus: number;
  /** Whether uploads can be read back. Otherwise their length and digest are all that is kept, so that a test can watch its own memory. */
  uploadsKept: boolean;
  /** Whether a list of projects that is not asked for `complete` holds the complete ones. */
  completeProjectsInLists: boolean;
  /** The key of the list of staff: live, or as an SDK has it. */
  staffListKey: "staff" | "staffs";
  /** Whether the list of retainers holds those that have ended. */
  endedRetainersInLists: boolean;
  /** Whether the amounts of a written retainer may be texts; only numbers were seen. */
  retainerAmountsAsText: boolean;
  /** Whether the `services` of a written project are taken. */
  projectServicesWritable: boolean;
  /** Whether an entry that is created with a project alone gets the client of the project. */
  clientCopiedFromProject: boolean;
  /** Whether `active`, `billable`, `billed` and `internal` go back to their defaults when the PUT of an entry leaves them out. */
  omittedFlagsReset: boolean;
  /** Whether somebody's second timer is refused while the first runs. */
  oneTimerEach: boolean;
  /** What a service is that is created without saying so. */
  newServicesBillable: boolean;
  /** Whether services name their tasks when asked to: the documentation says so, and no recording shows it. */
  servicesNameTasks: boolean;
  /** What a project answers that has no rate of its own for a service: 404, or null under its name. */
  unsetProjectRates: "notFound" | "null";
  /** How discussions are answered, of which there is no recording: wrapped and whole, or bare and without comments. */
  discussionAnswers: "wrapped" | "bare";
  /** Whether a rate that exists can not be POSTed, and one that does not can not be PUT. */
  rateVerbsMatter: boolean;
  /** Whether a time entry is billed because a line of an invoice names it in `modern_time_entries`. */
  linesBillTime: boolean;
  /** Whether an account of the ledger is refused without `parent_account`, as one fixture has it; null is no account. */
  ledgerParentRequired: boolean;
  /** Whether the PUT of an account of the ledger keeps the keys that it omits, or empties them. */
  ledgerPuts: "merge" | "whole";
  /** Whether a journal entry whose sides differ is refused. */
  unbalancedEntriesRefused: boolean;
  /** Under which number the settings of an account are: their own, or that of the business. */
  systemsBy: "systemId" | "businessId";
  /** Whether a refresh ends the access token that was issued with the spent refresh token. */
  refreshEndsAccessToken: boolean;
  /**
   * When a refresh token is spent: at once; when the new pair is used for the first time; or a while after. Until then it
   * is taken again: the pair that was issued first and never used ends, and there is a new one.
   */
  refreshRotation: "strict" | "onFirstUse" | "grace";
  /** How long a spent refresh token is taken again under `grace`. */
  refreshGraceSeconds: number;
  /** What it is then answered with. */
  refreshGraceAnswer: "same" | "new";
  /** Whether somebody who signs in again at the same app loses the tokens they had there. */
  onePairEach: boolean;
  accessTokenSeconds: number;
  /** Live access tokens are JWTs whose `exp` clients read; those in the fixtures of the SDKs are words. */
  accessTokens: "jwt" | "opaque";
  /** Whether a code is refused to those who do not show the verifier to its challenge. */
  pkce: "enforced" | "ignored";
  /** Where somebody learns, after they approved, that one of the scopes cannot be had: there, or at the redirect URI. */
  badScopeAnswer: "page" | "redirect";
  /** The body of the 403 for a token without the scope of an endpoint: that of the family, or the one of RFC 6750. */
  missingScopeBody: "family" | "oauth";
  /** The body of the 401 of projects, timetracking and comments: live, or as two SDKs have recorded it. */
  businessUnauthenticatedBody: "error" | "message" | "invalidToken";
  /** Whether the `contacts` of a client's PUT are the new set, or are merged into the old one; none at all empties it either way. */
  contactWrites: "replace" | "merge";
  /** Whether the PUT of one contact leaves alone what it does not name, or empties it. */
  contactPuts: "merge" | "replace";
  /** Whether late reminders that a body leaves out are gone, or stay. */
  reminderWrites: "replace" | "merge";
  /** What FreshBooks calls a late fee that is an amount. */
  flatFeeWord: "flat-fee" | "flat";
  /** Whether the rate that the headers speak of is enforced, with 429. */
  rateLimited: boolean;
  /** What one token may ask in 60 seconds, apart from accounting POSTs. */
  ratePerMinute: number;
  accountingPostsPerMinute: number;
};

/** The stance that the evidence suggests. */
export const defaultSettings = (): Settings => ({
  ignoredFilters: [],
  ignoredSorts: [],
  ignoredReportParameters: [],
  maxIsExclusive: false,
  perPageCap: 100,
  archivedInLists: true,
  visStateBesideIds: true,
  hiddenRowsLeaveGaps: false,
  textsFolded: false,
  latencyMs: 0,
  errorStyle: "classic",
  badFilterValuesRefused: true,
  statusWhenPaid: 4,
  overdueOutranksPartial: true,
  overpayments: "split",
  renamesReachDrafts: true,
  attachmentWrites: "replace",
  attachmentIdsKept: true,
  shareLinkIds: "text",
  deletedClientsRefused: true,
  unknownClientsNamedBy: "written",
  lineWrites: "replace",
  contactWrites: "replace",
  contactPuts: "merge",
  reminderWrites: "replace",
  flatFeeWord: "flat-fee",
  viewedEstimatesOpen: true,
  acceptedInAllFields: true,
  estimateInvoicedBy: "sentInvoice",
  estimateLinesNumbered: true,
  estimateLines: "unused",
  sectionsShown: "included",
  estimateIncludes: true,
  estimatePaymentDetails: false,
  presentationWrites: "merge",
  imagePaths: "api",
  expenseProfileAnswers: "wrapped",
  expenseProfileIncluded: true,
  otherIncomesDeletedForGood: false,
  billVendorShown: "never",
  billLinesShown: "always",
  billDaysFiltered: false,
  billPaymentPuts: "whole",
  gatewayAccounts: "object",
  gatewayConnections: "connection",
  unsetPaymentOptions: "off",
  paymentOptionsMerged: false,
  paymentOptionsWrapped: true,
  checkoutLinkAnswers: "wrapped",
  paymentsErrors: "flat",
  pausedProfilesCatchUp: false,
  archivedProfilesIssue: true,
  profileMonthEnds: "lastDay",
  profileToday: "business",
  unbilledTimeLineShown: true,
  nextIssueDate: "day",
  creditNotePuts: "merge",
  creditLinesNumbered: true,
  creditPayments: "either",
  creditPaymentsShow: "creditid",
  paymentTypeRequired: true,
  paymentCurrencyMustMatch: true,
  nounsNotInPlan: [],
  planGateStatus: 200,
  droppedFields: [],
  uploadStatus: 201,
  uploadsKept: true,
  completeProjectsInLists: false,
  staffListKey: "staff",
  endedRetainersInLists: true,
  retainerAmountsAsText: false,
  projectServicesWritable: false,
  clientCopiedFromProject: false,
  omittedFlagsReset: true,
  oneTimerEach: false,
  newServicesBillable: true,
  servicesNameTasks: true,
  unsetProjectRates: "notFound",
  discussionAnswers: "wrapped",
  rateVerbsMatter: true,
  linesBillTime: true,
  ledgerParentRequired: true,
  ledgerPuts: "merge",
  unbalancedEntriesRefused: true,
  systemsBy: "systemId",
  refreshEndsAccessToken: true,
  refreshRotation: "strict",
  refreshGraceSeconds: 10,
  refreshGraceAnswer: "same",
  onePairEach: true,
  accessTokenSeconds: 43_200,
  accessTokens: "jwt",
  pkce: "enforced",
  badScopeAnswer: "page",
  missingScopeBody: "family",
  businessUnauthenticatedBody: "error",
  rateLimited: false,
  ratePerMinute: 600,
  accountingPostsPerMinute: 250,
});
