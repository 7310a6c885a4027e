type Document = { readonly currentOrganization: string | null | undefined };

/** A document follows changes of its client's organization, but not of the other names. */
export function clientIn({ currentOrganization: organization }: Document) {
  if (organization === undefined) return {};
  const displayName = organization?.trim();
  return { organization, ...(displayName && { displayName }) };
}
