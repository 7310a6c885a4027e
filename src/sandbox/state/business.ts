/** A business, with or without an accounting account. */
export type BusinessSeed = {
  businessId: number;
  name: string;
  /** Null for a business without accounting. */
  accountId: string | null;
  timezone: string;
  country: string;
  /** Three letters; null when absent. */
  billingCountryCode?: string;
  /** Accounts in which this business is a client. */
  clientOf?: { accountId: string; userId: number }[];
};
