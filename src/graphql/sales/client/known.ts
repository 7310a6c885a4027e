type Document = { readonly currentOrganization: string | null | undefined };

/** A document keeps up with the organization of its client, but not with the other names. */
export function clientIn({ currentOrganization: organization }: Document) {
  if (organization === undefined) return {};
  const displayName = organization?.trim();
  return { organization, ...(displayName && { displayName }) };
}
