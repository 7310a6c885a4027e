/** The business of the example books; the peers are given what this server finds out by itself. */
export const accountId = "Lf8Kq2";
export const businessId = 14700001;
export const accounting = `/accounting/account/${accountId}`;
export const upstreamUrl = process.env.FRESHBOOKS_API_URL ?? "";
