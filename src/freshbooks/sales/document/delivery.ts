/** An e-mail with a document. Defaults to FreshBooks' own texts. */
export type Delivery = {
  recipients: readonly string[];
  subject?: string | null;
  body?: string | null;
  includePdf?: boolean | null;
};
