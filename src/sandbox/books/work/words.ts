type Words = readonly [string, ...string[]];

/** Name, hourly rate (none if empty), and whether it is billed. */
export const studioServices: readonly (readonly [name: string, rate: string, billable: boolean])[] = [
  ["Design", "120.00", true],
  ["Project management", "85.00", true],
  ["Front-end build", "110.00", true],
  ["Art direction", "95.00", true],
  ["Research", "90.00", true],
  ["Administration", "", false],
  ["Print production", "75.00", true],
];

/** A discontinued service. */
export const formerService = "Print production";

/** For each invoice line: the kind of project, and its service. */
export const projectKinds = [
  { line: "Front-end build", title: "Website", service: "Front-end build", fixed: false },
  { line: "Art direction", title: "Campaign", service: "Art direction", fixed: false },
  { line: "Logo design", title: "New logo", service: "Design", fixed: true },
] as const;

/** First an invited person, then a former one, then active ones. */
export const teammates: readonly (readonly [
  firstName: string,
  lastName: string,
  role: string,
  jobTitle: string,
  rate: string,
])[] = [
  ["Wesley", "Thornbury", "business_employee", "Illustrator", ""],
  ["Carmen", "Szabo", "contractor", "Copywriter", "70.00"],
  ["Jonas", "Finch", "business_manager", "Producer", "115.00"],
  ["Priya", "Okafor", "business_employee", "Front-end developer", "95.00"],
  ["Oskar", "Halloran", "business_employee", "Designer", "90.00"],
  ["Yara", "Beaulieu", "contractor", "Art director", "100.00"],
  ["Tariq", "Lindqvist", "business_employee", "Designer", "85.00"],
  ["Elin", "Osei", "business_employee", "Front-end developer", "95.00"],
];

export const taskNotes: Words = [
  "First sketches",
  "Call with the client, minutes sent",
  "Corrections after the review",
  "Navigation and footer",
  "Checked on phones",
  "Picked type and colours",
  "Prepared the files for print",
  "Weekly meeting",
  "Moved content over",
  "Form and confirmation page",
];
