import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "#shared/domain/permission/rule.ts";
import { Code } from "#shared/domain/refusals.ts";

/** A policy, by what stands above it. */
export interface Policy extends Rule {
  readonly effect: "permit" | "forbid";
  /** The actions of which it speaks, or their groups. */
  readonly actions: readonly string[];
  /** With what one that forbids refuses. */
  readonly code: Code;
  /** What it says, to people. */
  readonly says: string;
}

/** The policies and their schema lie beside this code, also where it is bundled with a handler. */
export const readPolicies = (): string => readFileSync(join(import.meta.dirname, "archive.cedar"), "utf8");
export const readSchema = (): string => readFileSync(join(import.meta.dirname, "archive.cedarschema"), "utf8");

const POLICY =
  /^@id\("(?<policy>[^"]+)"\)\n@clause\("(?<clause>[^"]+)"\)\n(?:@code\("(?<code>[^"]+)"\)\n)?@says\("(?<says>[^"]+)"\)\n(?<effect>permit|forbid) \((?<head>.*?)resource\b/gms;

/** The policies of a text, in its order. @throws ZodError where a code is none of the archive's */
export const policiesIn = (text: string): Policy[] =>
  Array.from(text.matchAll(POLICY), ({ groups = {} }) => {
    const { policy = "", clause = "", code = "people.not-allowed", says = "", effect, head = "" } = groups;
    return {
      ...{ policy, clause, says, code: Code.parse(code) },
      effect: effect === "permit" ? "permit" : "forbid",
      actions: Array.from(head.matchAll(/Action::"(\w+)"/g), ([, name = ""]) => name),
    };
  });
