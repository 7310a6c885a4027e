type Words = readonly [string, ...string[]];

const words = (text: string): Words => {
  const [first = "", ...others] = text.split(",").map((word) => word.trim());
  return [first, ...others];
};

/** Made-up names. */
export const firstNames = words(
  "Maya, Jonas, Priya, Étienne, Hannah, Mateo, Ingrid, Kwame, Sofia, Liam, Aiko, Tariq, Brigid, Anton, Leila, Wesley, Carmen, Oskar, Nadia, Felix, Yara, Desmond, Elin, Rafael",
);

export const lastNames = words(
  "Okafor, Lindqvist, Marchetti, Beaulieu, Thornbury, Castellan, Nakagawa, Osei, Prideaux, Vandermeer, Halloran, Szabo, Quillfeather, Abernathy, Rousselle, Karimi, Delacroix, Whitlock, Fjeldstad, Moreau",
);

/** Forty, for a thousand companies with the trades. */
export const places = words(
  "Harbour, Cedar Street, Northline, Juniper, Old Mill, Copperleaf, Saltspring, Granville, Lantern, Riverbend, Foxglove, Summit, Pender, Blue Heron, Hawthorn, Tidewater, Maple Row, Stonebridge, Wildrose, Anchor, Kingfisher, Orchard, Silver Birch, Driftwood, Lakeside, Meridian, Bramble, Larch, Seaborne, Windward, Elmwood, Fairmont, Goldcrest, Highgate, Ivory Coast, Jasper, Kestrel, Lionsgate, Moss & Fern, Nightingale",
);

export const trades = words(
  "Bakery, Cycles, Dental, Books, Roasters, Architects, Brewing, Veterinary Clinic, Yoga, Outfitters, Ceramics, Law Group, Nurseries, Film Festival, Robotics, Pharmacy, Furniture, Wine Imports, Montessori, Physiotherapy, Credit Union, Records, Optics, Catering, Sailing School",
);

/** Name, description, price, and the least and most of it that is bought. */
export const services = [
  ["Brand strategy workshop", "Half-day session with stakeholders, summary deck included", "1450.00", 1, 2],
  ["Logo design", "Three concepts, two rounds of revisions, final artwork", "2200.00", 1, 1],
  ["Website design", "Page layouts for desktop and phone", "480.00", 3, 9],
  ["Front-end build", "Hours at the senior rate", "110.00", 6, 40],
  ["Illustration", "Spot illustrations for web and print", "260.00", 2, 8],
  ["Packaging dieline", "Production-ready dieline with bleed", "640.00", 1, 4],
  ["Art direction", "On-set hours", "95.00", 4, 12],
  ["Print proofing", "Press check and colour correction", "85.50", 1, 6],
  ["Monthly care plan", "Updates, backups and two hours of changes", "350.00", 1, 1],
  ["Typeface licence", "Web and desktop, passed on at cost", "419.99", 1, 2],
  ["Copy editing", "Per thousand words", "62.25", 2, 14],
  ["Annual report layout", "Layout and charts, per spread", "185.00", 8, 24],
] as const;

/** Category, seller, note, minimum and maximum cost in cents, and whether it may be for a client. */
export const purchases = [
  ["Software", "Pixelforge", "Seats for the design suite", 5499, 5499, false],
  ["Software", "Tuckerbox Hosting", "Servers for client sites", 1200, 9800, true],
  ["Online Services", "Fontwright", "Typeface subscription", 2900, 2900, true],
  ["Office Supplies", "Harbourlight Stationers", "Paper, markers, tape", 890, 14_250, false],
  ["Printing", "Gannet Press", "Proofs and press sheets", 4500, 128_000, true],
  ["Shipping & Couriers", "Swift Otter Couriers", "Samples to the client", 1150, 8600, true],
  ["Hardware", "Northline Computers", "Drives and cables", 3999, 219_900, false],
  ["Phone", "Cedar Mobile", "Two lines", 9200, 11_800, false],
  ["Gas & Electrical", "Coastal Power", "Studio, one month", 6400, 18_900, false],
  ["Office Space", "Larch Street Holdings", "Rent, one month", 165_000, 165_000, false],
  ["Airfare", "Blue Heron Air", "Return flight for the kick-off", 21_900, 84_000, true],
  ["Hotel/Lodging/Accommodation", "The Foxglove Inn", "Two nights", 18_500, 62_000, true],
  ["Taxi & Parking", "Riverbend Taxi", "To the client and back", 1400, 7200, true],
  ["Restaurants/Dining", "Juniper Café", "Lunch at the review", 1850, 16_400, true],
  ["Contractors", "Quillfeather Illustration", "Spot illustrations", 40_000, 240_000, true],
  ["Accounting", "Whitlock & Moreau", "Books and returns", 22_500, 48_000, false],
  ["Business Insurance", "Meridian Mutual", "Liability, one quarter", 31_200, 31_200, false],
  ["Bank Fees", "Anchor Credit Union", "Monthly fee", 1295, 1295, false],
  ["Advertising", "The Pender Gazette", "Quarter page", 26_000, 26_000, false],
  ["Education and Training", "Kingfisher School of Design", "Course on variable type", 18_900, 45_000, false],
  ["Cost of Shipping & Handling", "Swift Otter Couriers", "Print run, delivered", 5200, 39_000, true],
] as const;

/** City, province, postal code, country, currency, the taxes there, and whether the second is compound. */
export const towns = [
  [
    "Vancouver",
    "British Columbia",
    "V6B 1H4",
    "Canada",
    "CAD",
    [
      ["GST", "5"],
      ["PST", "7"],
    ],
    false,
  ],
  [
    "Montréal",
    "Quebec",
    "H2X 1Y4",
    "Canada",
    "CAD",
    [
      ["GST", "5"],
      ["QST", "9.975"],
    ],
    true,
  ],
  ["Toronto", "Ontario", "M5V 2T6", "Canada", "CAD", [["HST", "13"]], false],
  ["Calgary", "Alberta", "T2P 1J9", "Canada", "CAD", [["GST", "5"]], false],
  ["Seattle", "Washington", "98101", "United States", "USD", [], false],
  ["Portland", "Oregon", "97205", "United States", "USD", [], false],
  ["Bellingham", "Washington", "98225", "United States", "USD", [["Sales Tax", "8.8"]], false],
  ["San Francisco", "California", "94107", "United States", "USD", [], false],
  ["Denver", "Colorado", "80202", "United States", "USD", [], false],
] as const;

export const streets = words(
  "Alder Street, Water Street, Commercial Drive, Pine Avenue, Rue Saint-Denis, Harbour Way, Mission Street, Larkin Lane, Dock Road, College Street",
);

export const clientNotes = words(
  "Prefers calls before noon, Pays on the 25th of the month, Ask for the purchase order first, Referred by the chamber of commerce, Send proofs as PDF",
);

export const invoiceNotes = words(
  "Thank you for your business., Files are delivered on receipt of payment., Second of two instalments., As agreed on the phone., Includes the changes of last week.",
);
