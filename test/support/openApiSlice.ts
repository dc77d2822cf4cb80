import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { LoggedCall } from "../../emulator/graph/server";

/** Microsoft's description of the calls; never part of this project. */
const FILE = resolve("../shared/graph/openapi-v1.0-slice.json");

interface Operation {
  readonly parameters?: ReadonlyArray<{ readonly in?: string; readonly name?: string; readonly $ref?: string }>;
  readonly requestBody?: { readonly $ref?: string; readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly $ref?: string; readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema?: object }>>;
interface Slice {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>> & { readonly "x-wire-path"?: string }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses?: Readonly<Record<string, { readonly content?: Content }>>;
  };
}

/** What the check of some traffic found; `left-out` where Microsoft's file is not beside the project. */
export type TrafficCheck =
  { readonly status: "checked"; readonly problems: readonly string[] } | { readonly status: "left-out" };

let loaded:
  { readonly slice: Slice; readonly ajv: Ajv; readonly validators: Map<object, ValidateFunction> } | undefined;

/** Holds every call of a log against Microsoft's own description of Graph: path, method, request body, answer. */
export function checkTraffic(calls: readonly LoggedCall[]): TrafficCheck {
  if (!existsSync(FILE)) return { status: "left-out" };
  loaded ??= load();
  return { status: "checked", problems: calls.flatMap(problemsOf) };
}

/** Fails on any difference, and says so where the check could not be made. */
export function expectGraphTraffic(calls: readonly LoggedCall[]): void {
  const check = checkTraffic(calls);
  if (check.status === "left-out")
    process.stdout.write("Graph traffic: check against Microsoft's description left out (it is not here).\n");
  else expect(check.problems).toEqual([]);
}

function load() {
  const slice = JSON.parse(readFileSync(FILE, "utf8")) as Slice;
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
  addFormats(ajv);
  ajv.addSchema({ $id: "slice", ...slice });
  return { slice, ajv, validators: new Map<object, ValidateFunction>() };
}

function problemsOf({ method, url, requestBody, status, responseBody }: LoggedCall): readonly string[] {
  if (loaded === undefined) return [];
  const path = decodeURIComponent(new URL(url, "http://graph").pathname).replace(/^\/v1\.0/, "");
  const entry = Object.entries(loaded.slice.paths).find(
    ([template, operations]) =>
      patternOf(operations["x-wire-path"] ?? template).test(path) && operations[method.toLowerCase()] !== undefined,
  );
  if (entry === undefined) return [`${method} ${path} is not described`];
  const operation = entry[1][method.toLowerCase()];
  const response =
    status >= 400 ? undefined : (operation?.responses?.["2XX"] ?? operation?.responses?.[String(status)]);
  return [
    ...invalid(`${method} ${path} request`, schemaOf(operation?.requestBody?.content), requestBody),
    ...invalid(`${method} ${path} answer ${String(status)}`, schemaOf(response?.content), responseBody),
  ];
}

function schemaOf(content: Content | undefined): object | undefined {
  return content?.["application/json"]?.schema;
}

function invalid(what: string, schema: object | undefined, value: unknown): readonly string[] {
  if (schema === undefined || value === undefined || loaded === undefined) return [];
  let validate = loaded.validators.get(schema);
  if (validate === undefined) {
    validate = loaded.ajv.compile(JSON.parse(JSON.stringify(schema).replace(/"#\//g, '"slice#/')) as object);
    loaded.validators.set(schema, validate);
  }
  return validate(value) ? [] : [`${what}: ${loaded.ajv.errorsText(validate.errors)}`];
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.()$]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+")}$`);
}
