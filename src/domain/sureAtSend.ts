/** With the fewer words that Send knows, the same message has a lower score. */
export const SURE = 0.5;
