import { words } from "../../records/words.ts";

export const creditNoteKind = words("credit note kind", {
  GOODWILL: "goodwill",
  PREPAYMENT: "prepayment",
  OVERPAYMENT: "overpayment",
});

export type CreditNoteKind = NonNullable<ReturnType<typeof creditNoteKind.toOurs>>;

export const creditNoteStatus = words("credit note status", {
  DRAFT: "draft",
  CREATED: "created",
  SENT: "sent",
  VIEWED: "viewed",
});

export type CreditNoteStatus = NonNullable<ReturnType<typeof creditNoteStatus.toOurs>>;
