import type { BillVendorSeed } from "../../costs/billVendor/seed.ts";

const dayMs = 86_400_000;

const vendors = [
  {
    name: "Meridian Print House",
    fields: {
      ...{ account_number: "LF-2209", phone: "604-555-0142", website: "meridianprint.example.com" },
      ...{ primary_contact_first_name: "Ines", primary_contact_last_name: "Okafor" },
      ...{ primary_contact_email: "ines@meridianprint.example.com", note: "Proofs by Thursday" },
      ...{ street: "410 Railway St", city: "Vancouver", province: "British Columbia" },
      ...{ postal_code: "V6A 1A6", country: "Canada" },
    },
  },
  {
    name: "Harbour Row Offices",
    currency: "CAD",
    fields: {
      ...{ account_number: "Unit 4", primary_contact_email: "accounts@harbourrow.example.com" },
      ...{ street: "88 Water St", street2: "Unit 4", city: "Vancouver", country: "Canada" },
    },
  },
  {
    name: "Priya Raman",
    is1099: true,
    fields: {
      ...{ primary_contact_first_name: "Priya", primary_contact_last_name: "Raman", note: "Type design" },
      ...{ primary_contact_email: "priya@raman.example.com", phone: "+", website: "" }, // as the app writes them
    },
  },
  { name: "Northlight Photography", is1099: true, fields: { city: "Seattle", country: "United States" } },
  { name: "Paper & Loom Supply", fields: { website: "paperandloom.example.com" } },
  { name: "Cascade Couriers", fields: {} },
  { name: "Old Mill Storage", deleted: true, fields: {} },
] as const;

/** A studio's bill vendors: a printer, an office, freelancers. Most suggest the firm's taxes; one is deleted. */
export function studioBillVendors(
  firstId: number,
  start: number,
  taxIds: readonly number[],
): BillVendorSeed[] {
  return vendors.map((vendor, at) => ({
    ...vendor,
    ...{ id: firstId + at, createdAt: new Date(start + at * dayMs + 18 * 3_600_000).toISOString() },
    fields: { ...vendor.fields },
    taxIds: at === 2 || at === 3 ? [] : taxIds.slice(0, 1),
  }));
}
