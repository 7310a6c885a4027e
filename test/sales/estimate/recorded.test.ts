import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { start } from "../../support/start.ts";

const money = (amount: string, code = "USD") => ({ amount, code });

/** An estimate as the real service answered it in 2026, under another number. */
const recorded = {
  ...{ accepted: false, accounting_systemid: "ACM123", address: "", amount: money("100.00"), city: "" },
  ...{ code: "", country: "", create_date: "2026-06-29", created_at: "2026-06-29 12:53:52" },
  ...{ currency_code: "USD", current_organization: "Nango Test Co", customerid: 1, description: "" },
  ...{ discount_total: money("0.00"), discount_value: "0", display_status: "draft" },
  ...{ estimate_number: "0000003", estimateid: 1, ext_archive: 0, fname: "Alice", id: 1, invoiced: false },
  ...{ language: "en", lname: "Nango", modern_projectid: null, notes: "", organization: "Nango Test Co" },
  ...{ ownerid: 1, po_number: null, province: "", reply_status: null, require_client_signature: false },
  ...{ rich_proposal: false, sentid: 1, status: 1, street: "", street2: "", template: "clean-grouped" },
  ...{ terms: null, ui_status: "draft", updated: "2026-06-29 12:53:52", vat_name: "", vat_number: "" },
  vis_state: 0,
};

/** A line as it was recorded in 2018, without a number. */
const line = {
  ...{ taxNumber2: "456", taxNumber1: "123", description: "description 1-5", compounded_tax: false },
  ...{ unit_cost: money("9.99", "EUR"), qty: "1", amount: money("9.99", "EUR"), estimateid: 1 },
  ...{ taxName2: "TVQ", taxName1: "TPS", taskno: 1, taxAmount2: "9.975", taxAmount1: "5", type: 0 },
  name: "Inbound filtering 1-5 seats",
};

test("every key of the recorded estimate and line is shown", async () => {
  const { known } = await start({
    books: books({ clients: [{}], estimates: [{ wire: { ...recorded, lines: [line] } }] }),
  });
  const { data, errors } = await known(`{ estimate(id: "Estimate:ACM123:1") {
    id freshbooksId freshbooksAccountId number status issueDate total { amount currency }
    discount { amount currency } discountPercent currency language description notes terms poNumber paymentDetails
    recipient { displayName organization firstName lastName addressText address { city } vatName vatNumber }
    template isProposal requiresSignature freshbooksOwnerId freshbooksSenderId archived deleted createdAt updatedAt
    client { id organization } project { id } sections { title }
    lines { lineId position name description quantity unitCost { amount currency } amount { amount currency }
      taxes { name percent number } compoundsTaxes updatedAt expense { id } project { id } } } }`);
  expect(errors).toBeUndefined();
  const usd = (amount: string) => ({ amount, currency: "USD" });
  const eur = { amount: "9.99", currency: "EUR" };
  expect(data.estimate).toEqual({
    ...{ id: "Estimate:ACM123:1", freshbooksId: "1", freshbooksAccountId: "ACM123", number: "0000003" },
    ...{ status: "DRAFT", issueDate: "2026-06-29", total: usd("100.00"), discountPercent: "0" },
    discount: { amount: expect.stringMatching(/^-?0\.00$/), currency: "USD" },
    ...{ currency: "USD", language: "en", description: null, notes: null, terms: null, poNumber: null },
    paymentDetails: null,
    recipient: {
      ...{ displayName: "Nango Test Co", organization: "Nango Test Co", firstName: "Alice" },
      ...{ lastName: "Nango", addressText: null, address: null, vatName: null, vatNumber: null },
    },
    ...{ template: "clean-grouped", isProposal: false, requiresSignature: false, freshbooksOwnerId: "1" },
    ...{ freshbooksSenderId: "1", archived: false, deleted: false },
    // Stamps are New York's, in summer.
    ...{ createdAt: "2026-06-29T16:53:52.000Z", updatedAt: "2026-06-29T16:53:52.000Z" },
    ...{ client: { id: "Client:ACM123:1", organization: "Nango Test Co" }, project: null, sections: [] },
    lines: [
      {
        ...{ lineId: null, position: 1, name: line.name, description: "description 1-5", quantity: "1" },
        ...{ unitCost: eur, amount: eur, compoundsTaxes: false, updatedAt: null },
        taxes: [
          { name: "TPS", percent: "5", number: "123" },
          { name: "TVQ", percent: "9.975", number: "456" },
        ],
        ...{ expense: null, project: null },
      },
    ],
  });
});
