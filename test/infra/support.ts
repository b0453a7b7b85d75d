import { readFileSync } from "node:fs";
import { App } from "aws-cdk-lib";
import { z } from "zod";
import { archive } from "../../infra/app.ts";
import { type Stage, stageNamed } from "../../infra/stages.ts";

const Settings = z.object({ context: z.record(z.string(), z.unknown()) });
const { context } = Settings.parse(JSON.parse(readFileSync("cdk.json", "utf8")));

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() }))
    .default({}),
});

/** A resource of the archive. `at` is what references to it are rendered to: `storage/VaultBucket`. */
export interface Made {
  readonly at: string;
  readonly type: string;
  readonly properties: Record<string, unknown>;
  readonly kept: boolean;
}

/**
 * An archive's infrastructure as `cdk synth` makes it, but for the functions' code. References, also from stack to stack, are
 * rendered to the resource that they name, its attribute behind a dot.
 */
export function synthesised(wanted: Stage | string, { validated = false } = {}) {
  const stage = typeof wanted === "string" ? stageNamed(wanted) : wanted;
  const app = new App({
    context: { ...context, "aws:cdk:bundling-stacks": [] },
    builtinCloudFormationValidation: validated,
  });
  archive(app, stage);
  const { stacks, manifest } = app.synth();
  const templates = stacks.map(({ stackName, template }) => ({
    name: stackName.replace(`dossier-${stage.name}-`, ""),
    ...Template.parse(template),
  }));
  const exported = new Map(
    templates.flatMap(({ name, Outputs }) =>
      Object.values(Outputs).map(({ Export, Value }) => [Export?.Name, render(Value, name)]),
    ),
  );
  const made = templates.flatMap(({ name, Resources }) =>
    Object.entries(Resources).map(([id, { Type, Properties, DeletionPolicy }]) => ({
      at: `${name}/${id}`,
      type: Type,
      properties: z.record(z.string(), z.unknown()).parse(render(Properties, name)),
      kept: DeletionPolicy === "Retain",
    })),
  );
  const text = JSON.stringify(stacks.map(({ template }) => template));
  /** What would have to be looked up in an account before the templates could be made. */
  const asked = manifest.missing ?? [];
  return { stage, all: made, text, asked, ofType, at };

  function ofType(type: string): Made[] {
    return made.filter((each) => each.type === type);
  }

  function at(place: string): Made {
    const found = made.find((each) => each.at === place || new RegExp(`^${place}[0-9A-F]{8}$`).test(each.at));
    if (!found) throw new Error(`Nothing is made at ${place}`);
    return found;
  }

  function render(value: unknown, stack: string): unknown {
    const flat = (part: unknown) => String(render(part, stack));
    if (Array.isArray(value)) return value.map((each) => render(each, stack));
    if (typeof value !== "object" || value === null) return value;
    const intrinsic = Intrinsic.safeParse(value).data;
    if (!intrinsic) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, render(each, stack)]));
    if ("Ref" in intrinsic) return intrinsic.Ref.startsWith("AWS::") ? intrinsic.Ref : `${stack}/${intrinsic.Ref}`;
    if ("Fn::GetAtt" in intrinsic) return `${stack}/${intrinsic["Fn::GetAtt"].join(".")}`;
    if ("Fn::ImportValue" in intrinsic) return exported.get(intrinsic["Fn::ImportValue"]);
    return intrinsic["Fn::Join"][1].map(flat).join(intrinsic["Fn::Join"][0]);
  }
}

const Intrinsic = z.union([
  z.strictObject({ Ref: z.string() }),
  z.strictObject({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) }),
  z.strictObject({ "Fn::ImportValue": z.string() }),
  z.strictObject({ "Fn::Join": z.tuple([z.string(), z.array(z.unknown())]) }),
]);

export type Archive = ReturnType<typeof synthesised>;

const Several = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const Statement = z.object({
  Effect: z.enum(["Allow", "Deny"]),
  Action: Several,
  Resource: Several.default([]),
  Principal: z.unknown().optional(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
export type Statement = z.infer<typeof Statement>;
const Document = z.object({ Statement: z.array(Statement) });

/** The statements of a policy document. */
export const statementsOf = (document: unknown): Statement[] => Document.parse(document).Statement;

const Policy = z.object({ PolicyDocument: Document, Roles: z.array(z.string()) });

/** What each role may do: its statements, by the role's place. */
export function permissions(archive: Archive): Map<string, Statement[]> {
  const roles = new Map<string, Statement[]>(archive.ofType("AWS::IAM::Role").map(({ at }) => [at, []]));
  for (const { properties } of archive.ofType("AWS::IAM::Policy")) {
    const { PolicyDocument, Roles } = Policy.parse(properties);
    for (const role of Roles) roles.get(role)?.push(...PolicyDocument.Statement);
  }
  return roles;
}

/** The roles that may do something to what lies at a place, without their hashes: `intake/StoreRole`. */
export function whoMay(archive: Archive, action: string, resource: string): string[] {
  const may = ({ Effect, Action, Resource }: Statement) =>
    Effect === "Allow" &&
    Action.some((each) => matches(each, action)) &&
    Resource.some((each) => matches(each, resource));
  return [...permissions(archive)]
    .filter(([, statements]) => statements.some(may))
    .map(([role]) => plain(role))
    .sort();
}

/** What each role may do, whole: by role and resource, without their hashes. Services are left out where the resource says them. */
export function rights(archive: Archive): Record<string, Record<string, string>> {
  const place = (arn: string) =>
    arn.replace(/([0-9A-F]{8})?\.(Arn|StreamArn)/, (_, _hash, what) => (what === "Arn" ? "" : " stream"));
  return Object.fromEntries(
    [...permissions(archive)].sort().map(([role, statements]) => {
      const allowed = statements.flatMap(({ Action, Resource }) =>
        Resource.flatMap((arn) => Action.map((action) => ({ at: place(arn), action: action.replace(/^.*:/, "") }))),
      );
      const byPlace = Map.groupBy(allowed, ({ at }) => at);
      const text = [...byPlace].map(([at, each]) => [
        at,
        [...new Set(each.map(({ action }) => action))].sort().join(" "),
      ]);
      return [plain(role), Object.fromEntries(text.sort())];
    }),
  );
}

/** A place without the hash at its end. */
export const plain = (at: string): string => at.replace(/[0-9A-F]{8}$/, "");

/** Whether a pattern of IAM's, with its `*`, covers something. */
export const matches = (pattern: string, value: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[^\w*]/g, "\\$&").replaceAll("*", ".*")}$`).test(value);
