/** From one value to another, inclusive; a missing end is open. */
export type Range<Value> = { readonly from?: Value; readonly to?: Value };

/** From an instant up to another, exclusive; a missing end is open. */
export type Period = { readonly from?: Date; readonly before?: Date };
