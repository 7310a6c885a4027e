import { describe, expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import { books } from "../../support/books.ts";
import { photo } from "../../support/photo.ts";
import {
  complaints,
  create,
  formWith,
  operate,
  operationWith,
  orphansIn,
  sendFile,
} from "../../support/send.ts";
import { rows, start } from "../../support/start.ts";

const account = "/accounting/account/ACM123";
const invoices = `${account}/invoices/invoices`;
const images = "/uploads/account/ACM123/images";
const cast = () => books({ clients: [{}], invoices: [{}], estimates: [{}] });

const shows = `presentation { layout font primaryColor dateFormat label logo { url mediaType fileName }
  headings { name text } }`;
const updateInvoice = `mutation ($input: InvoiceUpdateInput!) { invoiceUpdate(input: $input) {
  invoice { ${shows} } userErrors { path code message } } }`;
const updateEstimate = updateInvoice.replaceAll("Invoice", "Estimate").replaceAll("invoice", "estimate");
const createInvoice = updateInvoice.replaceAll("Update", "Create");
const id = "Invoice:ACM123:1";
const logo = { upload: null };
const logoPath = "variables.input.presentation.logo.upload";
const png = Buffer.from("\x89PNG\r\n\x1a\nand so on", "latin1");

const get = (url: unknown, token = tokens.owner) =>
  fetch(String(url), { headers: { authorization: `Bearer ${token}` } });
/** The look of an invoice as it was written. */
const lookIn = ({ state }: Awaited<ReturnType<typeof start>>["sandbox"], id: number) =>
  state.accounts.get("ACM123")?.invoices.get(id)?.extras.presentation;

describe("a look", () => {
  test.each(["merge", "replace"] as const)(
    "is changed part by part, whether FreshBooks would %s it",
    async (presentationWrites) => {
      const { ask, sandbox } = await start({ books: cast(), settings: { presentationWrites } });
      const change = (presentation: object) =>
        ask(updateInvoice, { variables: { input: { id, presentation } } });
      const headings = [{ name: "item", text: "Piece" }];
      await change({ layout: "modern", label: "Bill", headings });
      const { data } = await change({ primaryColor: "#663399", label: null });
      expect(data.invoiceUpdate).toEqual({
        invoice: {
          presentation: {
            ...{ layout: "modern", font: null, primaryColor: "#663399", dateFormat: "yyyy-mm-dd" },
            ...{ label: null, logo: null, headings },
          },
        },
        userErrors: [],
      });
      expect(sandbox.asked("GET", "/accounting").at(-1)).toBe(`${invoices}/1?include[]=presentation`);
      expect(sandbox.asked("PUT", "/accounting").at(-1)).toBe(`${invoices}/1?include[]=presentation`);
    },
  );

  test("shows the path of no image in any field, since it opens the file", async () => {
    const { ask, sandbox } = await start({ books: cast() });
    const [logoToken, bannerToken] = ["eyJsb2dv.e30.c2ln", "eyJiYW5uZXI.e30.c2ln"];
    const paths = {
      image_logo_src: `/uploads/images/${logoToken}`,
      image_banner_src: `/uploads/images/${bannerToken}`,
    };
    const account = sandbox.state.accounts.get("ACM123");
    for (const document of [account?.invoices.get(1), account?.estimates.get(1)])
      Object.assign(document?.extras ?? {}, { presentation: paths });

    const fieldsOf = async (type: string) => {
      const { data } = await ask(`{ __type(name: "${type}") { fields { name type { kind } } } }`);
      return rows(data.__type?.fields).flatMap(({ name, type }) =>
        String(type?.kind) === "SCALAR" ? [String(name)] : [],
      );
    };
    const look = async (type: string) =>
      `{ ${(await fieldsOf(type)).join(" ")} logo { ${(await fieldsOf("DocumentLogo")).join(" ")} url } headings { name text } }`;
    const { data, errors } = await ask(`{
      invoice(id: "${id}") { presentation ${await look("InvoicePresentation")} }
      estimate(id: "Estimate:ACM123:1") { presentation ${await look("EstimatePresentation")} }
      business { defaultPresentation ${await look("InvoicePresentation")} }
    }`);
    expect(errors).toBeUndefined();
    expect(data.invoice?.presentation?.logo?.url).toContain(`/files/logos/${id}`);
    expect(data.estimate?.presentation?.logo?.url).toContain("/files/logos/Estimate:ACM123:1");
    for (const token of [logoToken, bannerToken]) expect(JSON.stringify(data)).not.toContain(token);
  });

  test("of a new invoice is its own, and one without is that of the last", async () => {
    const { ask, sandbox } = await start({ books: cast() });
    const make = (more: object) =>
      ask(createInvoice, { variables: { input: { clientId: "Client:ACM123:1", ...more } } });
    await make({ presentation: { layout: "classic", font: "modern" } });
    expect(lookIn(sandbox, 2)).toEqual({ theme_layout: "classic", theme_font_name: "modern" });
    const { data } = await make({});
    expect(data.invoiceCreate?.invoice?.presentation).toMatchObject({ layout: "classic" });
    const look = await ask("{ business { defaultPresentation { layout font } } }");
    expect(look.data.business?.defaultPresentation).toEqual({ layout: "classic", font: "modern" });
    expect(sandbox.asked("GET", `${account}/invoices/presentations`)).toHaveLength(1);
  });

  test("is null for a business without an invoice", async () => {
    const { ask } = await start({ books: books({}) });
    const { data } = await ask("{ business { defaultPresentation { layout } } }");
    expect(data.business).toEqual({ defaultPresentation: null });
  });

  test("is checked as a whole before anything is sent", async () => {
    const { ask, sandbox } = await start({ books: cast() });
    const item = { name: "item", text: "Piece" };
    const presentation = {
      ...{ layout: "baroque", font: "simple", dateFormat: "yy", primaryColor: "red" },
      ...{ headings: [item, item, { name: "price" }], logo: { token: "unknown" } },
    };
    const { data } = await ask(updateInvoice, { variables: { input: { id, presentation } } });
    expect(complaints(data.invoiceUpdate).toSorted()).toEqual([
      "INVALID presentation.dateFormat",
      "INVALID presentation.font",
      "INVALID presentation.headings.1.name",
      "INVALID presentation.headings.2.name",
      "INVALID presentation.layout",
      "INVALID presentation.primaryColor",
      "NOT_FOUND presentation.logo.token",
    ]);
    const cleared = await ask(updateInvoice, { variables: { input: { id, presentation: null } } });
    expect(complaints(cleared.data.invoiceUpdate)).toEqual(["REQUIRED presentation"]);
    expect(sandbox.asked("PUT", "/")).toEqual([]);
  });
});

describe("a logo", () => {
  test.each(["service", "api", "bare"] as const)(
    "comes with the operation, and back from a link of ours, with %s paths",
    async (imagePaths) => {
      const { url, ask, sandbox } = await start({ books: cast(), settings: { imagePaths } });
      const input = { id, presentation: { label: "Bill", logo } };
      const file = { bytes: png, name: "leaf.png", type: "image/png" };
      const { data } = await operate(url, operationWith(updateInvoice, { input }, { [logoPath]: file }));
      expect(complaints(data.invoiceUpdate)).toEqual([]);
      const shown = data.invoiceUpdate?.invoice?.presentation?.logo;
      expect(shown).toEqual({
        url: `${url}/files/logos/${id}`,
        mediaType: "image/png",
        fileName: "leaf.png",
      });
      expect(sandbox.asked("POST", "/")).toEqual([images]);

      const response = await get(shown?.url);
      expect(response.headers.get("content-type")).toBe("image/png");
      expect(Buffer.from(await response.arrayBuffer()).equals(png)).toBe(true);
      expect((await get(`${url}/files/logos/Business:14700001`)).status).toBe(200);

      // A later change sends it back in the form in which it is written.
      await ask(updateInvoice, { variables: { input: { id, presentation: { label: "Note" } } } });
      expect(lookIn(sandbox, 1)).toMatchObject({
        image_logo_src: expect.stringMatching(/^\/uploads\/images\/[^/]+$/),
      });
      const removed = await ask(updateInvoice, {
        variables: { input: { id, presentation: { logo: null } } },
      });
      expect(removed.data.invoiceUpdate).toMatchObject({
        invoice: { presentation: { label: "Note", logo: null } },
        userErrors: [],
      });
      expect((await get(shown?.url)).status).toBe(404);
    },
  );

  test("comes by token, for an estimate, and a token is for one purpose", async () => {
    const { url, ask } = await start({ books: cast() });
    const leave = async (query: string) =>
      (await sendFile(url, formWith(photo()), { query })).body.token as unknown as string;
    const [image, attachment] = [await leave("?purpose=logo"), await leave("")];
    const use = (token: string) =>
      ask(updateEstimate, {
        token: tokens.owner,
        variables: { input: { id: "Estimate:ACM123:1", presentation: { logo: { token } } } },
      });
    expect(complaints((await use(attachment)).data.estimateUpdate)).toEqual([
      "NOT_FOUND presentation.logo.token",
    ]);
    const { categoryId, amount } = {
      categoryId: "ExpenseCategory:ACM123:2",
      amount: { amount: "1", currency: "USD" },
    };
    const receipt = await ask(create, {
      token: tokens.owner,
      variables: { input: { categoryId, amount, receipt: { token: image } } },
    });
    expect(complaints(receipt.data.expenseCreate)).toEqual(["NOT_FOUND receipt.token"]);

    const { data } = await use(image);
    expect(complaints(data.estimateUpdate)).toEqual([]);
    const shown = data.estimateUpdate?.estimate?.presentation?.logo;
    expect(shown).toMatchObject({ url: `${url}/files/logos/Estimate:ACM123:1`, mediaType: "image/jpeg" });
    expect(Buffer.from(await (await get(shown?.url)).arrayBuffer()).equals(photo())).toBe(true);
  });

  test("is PNG or JPEG", async () => {
    const { url, sandbox } = await start({ books: cast() });
    const bytes = Buffer.from("%PDF-1.7 and so on");
    const input = { id, presentation: { logo } };
    const { data } = await operate(url, operationWith(updateInvoice, { input }, { [logoPath]: { bytes } }));
    expect(complaints(data.invoiceUpdate)).toEqual(["INVALID presentation.logo.upload"]);
    expect((await sendFile(url, formWith(bytes), { query: "?purpose=logo" })).status).toBe(400);
    expect((await sendFile(url, formWith(photo()), { query: "?purpose=banner" })).status).toBe(400);
    expect(sandbox.asked("POST", "/")).toEqual([]);
  });

  test("that FreshBooks drops is reported, and logged as an orphan", async () => {
    const { url, logged } = await start({
      books: cast(),
      settings: { droppedFields: ["invoice.presentation.image_logo_src"] },
    });
    const input = { id, presentation: { label: "Bill", logo } };
    const { data } = await operate(
      url,
      operationWith(updateInvoice, { input }, { [logoPath]: { bytes: photo() } }),
    );
    expect(complaints(data.invoiceUpdate)).toEqual(["NOT_APPLIED presentation.logo"]);
    expect(orphansIn(logged)).toHaveLength(1);
  });

  test.each([
    ["an invoice without one", "Invoice:ACM123:1", tokens.owner],
    ["no invoice", "Invoice:ACM123:99", tokens.owner],
    ["an account out of reach", "Estimate:ACM456:1", tokens.owner],
    ["a business out of reach", "Business:99", tokens.owner],
    ["another noun", "Client:ACM123:1", tokens.owner],
  ])("of %s is the same 404", async (_, which, token) => {
    const { url } = await start({ books: cast() });
    const response = await get(`${url}/files/logos/${which}`, token);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { code: "NOT_FOUND", message: "The logo does not exist, or the caller has no access to it" },
    });
  });
});
