import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { ClassificationRules } from "#shared/domain/reading/rules.ts";

/** What the first regulation says about recognising papers. */
export const rules = ClassificationRules.parse(
  parse(readFileSync("shared/regulation/annual-customer-files.yaml", "utf8")),
);
