import type { Ref } from "react";

/**
 * A ref for a component of Fluent UI. Its props are a union of the elements that it can be, whose refs have nothing in common for
 * the compiler under `exactOptionalPropertyTypes`; at run time it is a ref like any other.
 */
export function fluentRef<Element>(ref: Ref<Element>): Ref<never> {
  return ref as Ref<never>;
}
