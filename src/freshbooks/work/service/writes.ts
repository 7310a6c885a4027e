import type { BusinessId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { FreshBooksError } from "../../errors.ts";
import { type BusinessCollection, send } from "../../families/business.ts";
import { decimal, type Fields, flag, text, toBody } from "../../records/fields.ts";
import { decimalOrNull, type WireRate } from "../../records/wire.ts";
import { carryOut, type Written } from "../../writes/write.ts";
import type { Service } from "./index.ts";

/** What can be written of a service: once, when it is made. */
export type ServiceInput = { name?: string | null; billable?: boolean | null };

const fields: Fields<ServiceInput> = { name: text("name"), billable: flag("billable") };
const rateFields: Fields<{ rate?: string | null }> = { rate: decimal("rate") };

/** What can be done to the services of one business. */
export function serviceWrites(
  session: Session,
  businessId: BusinessId,
  collection: BusinessCollection<Service>,
) {
  return {
    create: (input: ServiceInput): Promise<Written<Service>> =>
      carryOut(fields, input, () => collection.create(toBody(fields, input))),
    /** FreshBooks wants a POST for the first rate and a PUT for any other. */
    setRate: async (service: Service, rate: string, hasRate: boolean): Promise<Written<Service>> => {
      const path = `/comments/business/${businessId}/service/${service.id}/rate`;
      const body = { service_rate: toBody(rateFields, { rate }) };
      const written = await carryOut(
        rateFields,
        { rate },
        () =>
          send(session, hasRate ? "PUT" : "POST", path, body, ({ service_rate: shown }) => {
            if (!shown) throw new FreshBooksError("unavailable", "FreshBooks answered without a rate");
            return { rate: decimalOrNull((shown as WireRate).rate) };
          }),
        ["id"],
      );
      return { item: written.item && service, userErrors: written.userErrors };
    },
  };
}
