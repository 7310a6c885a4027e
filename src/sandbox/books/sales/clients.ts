import type { ClientSeed } from "../../sales/client/seed.ts";
import type { Random } from "../random.ts";
import { clientNotes, firstNames, lastNames, places, streets, towns, trades } from "../words.ts";

type Town = (typeof towns)[number];
/** The town decides currency and taxes. */
export type StudioClient = { seed: ClientSeed; town: Town };

/** Mostly companies, some people; two of three in the home currency. */
export function studioClients(count: number, firstId: number, start: number, random: Random): StudioClient[] {
  return Array.from({ length: count }, (_, index) => {
    const town = random.pick(random.chance(0.35) ? canadian : american);
    const person = index % 6 === 5;
    const fname = random.pick(firstNames);
    const lname = random.pick(lastNames);
    const organization = person ? "" : nameOf(index);
    const domain = person ? "example.com" : `${slug(organization)}.example.com`;
    const email = `${slug(fname)}.${slug(lname)}@${domain}`;
    const [p_city, p_province, p_code, p_country, currency_code] = town;
    const createdAt = start - random.whole(1, 300) * 86_400_000 - random.whole(0, 20_000) * 1000;
    const seed: ClientSeed = {
      id: firstId + index,
      createdAt: new Date(createdAt).toISOString(),
      archived: index % 13 === 7,
      deleted: index % 40 === 38,
      fields: {
        fname,
        lname,
        organization,
        email,
        currency_code,
        p_city,
        p_province,
        p_code,
        p_country,
        p_street: `${random.whole(10, 4800)} ${random.pick(streets)}`,
        p_street2: random.chance(0.2) ? `Suite ${random.whole(2, 40)}` : "",
        bus_phone: `+1555${String(random.whole(0, 9_999_999)).padStart(7, "0")}`,
        mob_phone: random.chance(0.3) ? `+1555${String(random.whole(0, 9_999_999)).padStart(7, "0")}` : "",
        note: random.chance(0.3) ? random.pick(clientNotes) : null,
        language: p_city === "Montréal" ? "fr" : "en",
        vat_name: p_country === "Canada" && !person ? "GST" : null,
        vat_number:
          p_country === "Canada" && !person ? `${random.whole(100_000_000, 999_999_999)} RT0001` : null,
      },
    };
    if (!person && random.chance(0.4)) seed.contacts = [contact(domain, random)];
    if (random.chance(0.25)) {
      seed.lateReminders = [
        { position: 1, delay: 7, enabled: true, body: "A friendly reminder that this is due." },
      ];
    }
    if (index % 9 === 4) seed.lateFee = { enabled: true, days: 30, type: "percent", value: 2, repeat: true };
    return { seed, town };
  });
}

const canadian = towns.slice(0, 4) as [Town, ...Town[]];
const american = towns.slice(4) as [Town, ...Town[]];

/** All pairs of a place and a trade, no pair twice in the first thousand. */
function nameOf(index: number): string {
  const place = places[index % places.length];
  const trade = trades[(index + Math.floor(index / places.length)) % trades.length];
  return `${place} ${trade}`;
}

function contact(domain: string, random: Random) {
  const fname = random.pick(firstNames);
  return { fname, lname: random.pick(lastNames), email: `${slug(fname)}@${domain}`, phone1: "" };
}

const slug = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
