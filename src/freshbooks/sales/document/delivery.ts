/** An e-mail with a document. What is absent is FreshBooks' own. */
export type Delivery = {
  recipients: readonly string[];
  subject?: string | null;
  body?: string | null;
  includePdf?: boolean | null;
};
