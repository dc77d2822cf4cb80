/** A kind of a lower score is hardly likelier than not; that it is named at all is a caution. */
export const SURE = 0.6;
