import { words } from "../records/words.ts";

/** A user's role in a business; on a project the older answers say `manager`. */
export const businessRole = words("business role", {
  OWNER: "owner",
  PARTNER: "business_partner",
  MANAGER: ["business_manager", "manager"],
  EMPLOYEE: "business_employee",
  ACCOUNTANT: "business_accountant",
  NO_SEAT_EMPLOYEE: "no_seat_employee",
  CONTRACTOR: "contractor",
  CLIENT: "client",
});

/** A user's role on an accounting account. */
export const accountRole = words("account role", { ADMIN: "admin", STAFF: "staff", CLIENT: "client" });
