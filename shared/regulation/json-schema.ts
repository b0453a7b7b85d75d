import { z } from "zod";
import { explained } from "./keys.ts";
import { Regulation } from "./schema.ts";

type Schema = z.core.JSONSchema.JSONSchema;
type Child = z.core.JSONSchema._JSONSchema;

/** The regulation's schema as JSON Schema (draft 7, which editors understand best), each key explained in Chinese. */
export function jsonSchema(): Schema {
  const schema = z.toJSONSchema(Regulation, { target: "draft-7", io: "input" });
  explain(schema, "");
  return { $id: "regulation.schema.json", title: "档案管理办法", ...schema };
}

function explain(schema: Child | undefined, parent: string): void {
  if (typeof schema !== "object") return;
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    const description = explained(key, parent);
    if (typeof child === "object" && description) child.description = description;
    explain(child, key);
  }
  explain(schema.additionalProperties, parent);
  if (!Array.isArray(schema.items)) explain(schema.items, parent);
  for (const choice of schema.anyOf ?? []) explain(choice, parent);
}

let whole: Schema | undefined;

/** The keys that may stand at a path: those of every shape that fits there. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  whole ??= jsonSchema();
  const reached = path.reduce<Child[]>(
    (schemas, step) => schemas.flatMap((schema) => below(schema, String(step))),
    shapes(whole),
  );
  return [
    ...new Set(reached.flatMap((schema) => (typeof schema === "object" ? Object.keys(schema.properties ?? {}) : []))),
  ];
}

const shapes = (schema: Child): Child[] => (typeof schema === "object" && schema.anyOf ? schema.anyOf : [schema]);

function below(schema: Child, step: string): Child[] {
  if (typeof schema !== "object") return [];
  const items = Array.isArray(schema.items) ? undefined : schema.items;
  const child = schema.properties?.[step] ?? items ?? schema.additionalProperties;
  return child === undefined ? [] : shapes(child);
}
