/** From one value to another, both included; an end that is absent is open. */
export type Range<Value> = { readonly from?: Value; readonly to?: Value };

/** From an instant up to another, which is no longer in it; an end that is absent is open. */
export type Period = { readonly from?: Date; readonly before?: Date };
