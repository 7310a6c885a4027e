import { Kind } from "graphql";
import { argumentsOf, type Member, type Types, typeNameOf } from "./types.ts";

/** Field names that identify a person in any type: names, email addresses, phone numbers, addresses. */
const names =
  /^(first|middle|last|display|client)Name$|^username$|^pendingClient$|email(Contains)?$|phone\d?$|^fax$|address(Text)?$|^recipients$/i;

/** Types of which every field does. A file's content is unknown, and the PDF of an invoice has its addressee. */
const personalTypes = [
  "PostalAddress",
  "PostalAddressInput",
  "BillAttachment",
  "BusinessExport",
  "ExpenseReceipt",
  "InvoiceAttachment",
  "InvoicePdf",
];

/** Fields with other names: searches by name, and the page that shows an invoice to anyone. */
const personalFields = ["ClientFilterInput.search", "StaffMemberFilterInput.search", "Invoice.shareLink"];

/**
 * Types and fields that identify a natural person. So that a graph composes without them, they include a type when
 * nothing would be left of it or when it is an input that requires one of them, and a field when its type is included
 * or it requires such an input.
 */
export function personalIn(types: Types): ReadonlySet<string> {
  const personal = new Set([...personalTypes, ...personalFields]);
  const isText = (member: Member) => typeNameOf(member.type) === "String";
  const requires = ({ type, defaultValue }: Extract<Member, { kind: Kind.INPUT_VALUE_DEFINITION }>) =>
    type.kind === Kind.NON_NULL_TYPE && !defaultValue;
  const isPersonal = (member: Member) =>
    (isText(member) && names.test(member.name.value)) ||
    personal.has(typeNameOf(member.type)) ||
    argumentsOf(member).some((each) => requires(each) && personal.has(typeNameOf(each.type)));

  for (let before = 0; before < personal.size; ) {
    before = personal.size;
    for (const [name, { members }] of types) {
      const found = members.filter((each) => personal.has(`${name}.${each.name.value}`) || isPersonal(each));
      for (const each of found) personal.add(`${name}.${each.name.value}`);
      const isNothingElse = members.length > 0 && found.length === members.length;
      if (isNothingElse || found.some((each) => each.kind === Kind.INPUT_VALUE_DEFINITION && requires(each)))
        personal.add(name);
    }
  }
  return personal;
}
