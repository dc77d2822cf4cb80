declare const brand: unique symbol;

/** A string or number that only its own parser can make, so that two of them cannot be mixed up. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
