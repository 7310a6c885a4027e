import type { Business, Identity } from "../../freshbooks/caller/identity.ts";
import { isZone } from "../../values/dates.ts";
import type { BusinessId } from "../../values/ids.ts";
import { refuse } from "./errors.ts";

/**
 * The time zone of a business's days: its own, else its owner's, if that is the caller. Throws without a zone and for
 * an unknown one: any other day would be a guess.
 */
export function zoneOf(business: Business | null, { timezone }: Identity): string {
  const zone = business?.timezone ?? (business?.role === "owner" ? timezone : null);
  if (zone && isZone(zone)) return zone;
  const message = zone
    ? "FreshBooks returns an unknown time zone for this business"
    : "FreshBooks returns no time zone for this business: set one in its FreshBooks settings, or give days and instants explicitly";
  throw refuse("UPSTREAM_UNAVAILABLE", message, { reason: "unreadable", family: "auth" });
}

/** The configured business, or the only one. Throws BUSINESS_REQUIRED with the choices. */
export function defaultOf(businesses: readonly Business[], wanted: BusinessId | undefined): Business {
  return wanted ? configured(businesses, wanted) : onlyOne(businesses);
}

function configured(businesses: readonly Business[], wanted: BusinessId): Business {
  const found = businesses.find(({ businessId }) => businessId === wanted);
  if (found) return found;
  throw businessRequired(
    businesses,
    `The configured business ${wanted} is not accessible with this access token; use one of: `,
  );
}

function onlyOne(businesses: readonly Business[]): Business {
  const [business, ...others] = businesses;
  if (business && others.length === 0) return business;
  throw business
    ? businessRequired(businesses, "This access token can access several businesses; select one with `id`: ")
    : noSuchBusiness(businesses);
}

/** The same for another caller's business and a nonexistent one. */
export const noSuchBusiness = (businesses: readonly Business[]) =>
  businessRequired(
    businesses,
    businesses.length > 0
      ? "This access token cannot access a business with this id; use one of: "
      : "This access token cannot access any business",
  );

const businessRequired = (businesses: readonly Business[], message: string) => {
  const choices = businesses.map(({ businessId, name }) => ({ id: `Business:${businessId}`, name }));
  return refuse("BUSINESS_REQUIRED", message + choices.map(({ id, name }) => `${id} (${name})`).join(", "), {
    businesses: choices,
  });
};
