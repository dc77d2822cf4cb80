import { policyShape, type Shape } from "./shape";

/** The policy's JSON Schema (draft 2020-12), for editors and for whoever checks a policy by other means. */
export function policySchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "RightBox policy",
    ...schemaOf(policyShape),
  };
}

function schemaOf(shape: Shape): Readonly<Record<string, unknown>> {
  switch (shape.is) {
    case "word":
      return { enum: shape.words };
    case "whole":
      return { type: "integer", minimum: shape.least, maximum: shape.most };
    case "text":
      return { type: "string", maxLength: shape.longest };
    case "domain":
      return { type: "string", minLength: 3, maxLength: 253 };
    case "account":
      return { type: "string", maxLength: 60, pattern: "\\d.*\\d.*\\d.*\\d" };
    case "path":
      return { type: "string" };
    case "list":
      return { type: "array", maxItems: shape.longest, items: schemaOf(shape.of) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(shape.of) };
    case "members":
      return {
        type: "object",
        additionalProperties: false,
        properties: Object.keys(shape.of).reduce<Readonly<Record<string, unknown>>>((all, key) => {
          const member = shape.of[key];
          return member === undefined ? all : { ...all, [key]: schemaOf(member) };
        }, {}),
      };
  }
}
