import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const BIOME = resolve("node_modules/.bin/biome");
const Report = z.object({ diagnostics: z.array(z.object({ location: z.object({ path: z.string() }) })) });

const allowed: [file: string, imported: string][] = [
  ["shared/domain/refused.ts", "zod"],
  ["shared/domain/refused.ts", "./refusals.ts"],
  ["shared/domain/intake/item.ts", "../refused.ts"],
  ["shared/domain/intake/item.ts", "../numbering/format.ts"],
  ["shared/domain/intake/item.ts", "#shared/domain/refused.ts"],
  ["shared/domain/intake/item.ts", "../reading/page.ts"],
  ["shared/domain/reading/page.ts", "./fold.ts"],
  ["shared/domain/reading/page.ts", "../instant.ts"],
  ["shared/regulation/check.ts", "./rules/rule.ts"],
  ["shared/regulation/check.ts", "node:fs"],
  ["shared/regulation/rules/rule.ts", "../schema.ts"],
  ["shared/regulation/rules/rule.ts", "#shared/domain/refused.ts"],
  ["shared/aws/people.ts", "@aws-sdk/lib-dynamodb"],
  ["shared/aws/people.ts", "#shared/regulation/lookup.ts"],
  ["shared/lambda/http.ts", "#shared/domain/contract.ts"],
  ["shared/lambda/http.ts", "#shared/policy/authoriser.ts"],
  ["shared/policy/authoriser.ts", "@cedar-policy/cedar-wasm/nodejs"],
  ["shared/policy/authoriser.ts", "#shared/domain/people/standing.ts"],
  ["functions/intake/api/handler.ts", "#shared/policy/authoriser.ts"],
  ["shared/ocr/paddle/read.ts", "../recogniser.ts"],
  ["functions/intake/api/handler.ts", "#shared/aws/people.ts"],
  ["functions/intake/api/handler.ts", "./env.ts"],
  ["infra/app.ts", "aws-cdk-lib"],
  ["infra/stacks/intake.ts", "#functions/intake/api/env.ts"],
  ["infra/stacks/intake.ts", "#shared/regulation/load.ts"],
  ["infra/stacks/intake.ts", "../stages.ts"],
  ["infra/local/start.ts", "../../cli/archive.ts"],
  ["cli/views.ts", "#shared/domain/contract.ts"],
  ["cli/commands/files.ts", "../api.ts"],
  ["cli/dossier.ts", "#shared/terminal/chinese.ts"],
  ["shared/regulation/command.ts", "#shared/terminal/chinese.ts"],
  ["infra/people-command.ts", "#shared/terminal/chinese.ts"],
];

const refused: [file: string, imported: string][] = [
  ["shared/domain/refused.ts", "@aws-sdk/client-s3"],
  ["shared/domain/refused.ts", "yaml"],
  ["shared/domain/refused.ts", "node:fs"],
  ["shared/domain/refused.ts", "../aws/people.ts"],
  ["shared/domain/refused.ts", "../regulation/lookup.ts"],
  ["shared/domain/intake/item.ts", "../../regulation/lookup.ts"],
  ["shared/domain/intake/item.ts", "#shared/regulation/lookup.ts"],
  ["shared/domain/reading/page.ts", "../intake/item.ts"],
  ["shared/domain/reading/page.ts", "#shared/domain/intake/item.ts"],
  ["shared/domain/reading/page.ts", "../../aws/people.ts"],
  ["shared/domain/intake/item.ts", "#functions/intake/api/env.ts"],
  ["shared/domain/intake/item.ts", "../../../functions/intake/api/env.ts"],
  ["shared/regulation/check.ts", "#shared/aws/people.ts"],
  ["shared/regulation/check.ts", "../aws/people.ts"],
  ["shared/regulation/check.ts", "#functions/intake/api/env.ts"],
  ["shared/regulation/rules/rule.ts", "../../lambda/http.ts"],
  ["shared/aws/people.ts", "#shared/lambda/http.ts"],
  ["shared/aws/people.ts", "../ocr/strip.ts"],
  ["shared/aws/people.ts", "../../cli/api.ts"],
  ["shared/aws/people.ts", "../../infra/stages.ts"],
  ["shared/lambda/http.ts", "#shared/aws/people.ts"],
  ["shared/lambda/http.ts", "../aws/people.ts"],
  ["shared/lambda/http.ts", "../policy/authoriser.ts"],
  ["shared/policy/authoriser.ts", "#shared/aws/people.ts"],
  ["shared/policy/authoriser.ts", "#shared/lambda/http.ts"],
  ["shared/policy/authoriser.ts", "#shared/regulation/standing.ts"],
  ["shared/policy/authoriser.ts", "../domain/people/standing.ts"],
  ["shared/domain/refused.ts", "../policy/authoriser.ts"],
  ["shared/domain/refused.ts", "#shared/policy/authoriser.ts"],
  ["shared/aws/people.ts", "#shared/policy/authoriser.ts"],
  ["cli/views.ts", "#shared/policy/policies.ts"],
  ["shared/ocr/paddle/read.ts", "#shared/aws/people.ts"],
  ["shared/ocr/paddle/read.ts", "../../../infra/stages.ts"],
  ["functions/intake/api/handler.ts", "../store/store.ts"],
  ["functions/intake/api/handler.ts", "#functions/catalogue/api/catalogue.ts"],
  ["functions/intake/api/handler.ts", "../../../cli/api.ts"],
  ["functions/intake/api/handler.ts", "../../../infra/stages.ts"],
  ["functions/intake/api/handler.ts", "aws-cdk-lib/aws-s3"],
  ["infra/app.ts", "#shared/aws/people.ts"],
  ["infra/app.ts", "#shared/ocr/strip.ts"],
  ["infra/app.ts", "../shared/lambda/http.ts"],
  ["infra/app.ts", "../cli/api.ts"],
  ["infra/stacks/intake.ts", "#functions/intake/api/uploads.ts"],
  ["infra/stacks/intake.ts", "../../functions/intake/api/uploads.ts"],
  ["infra/local/start.ts", "#shared/aws/people.ts"],
  ["infra/local/start.ts", "../../shared/aws/people.ts"],
  ["cli/views.ts", "../shared/aws/people.ts"],
  ["cli/views.ts", "#shared/regulation/lookup.ts"],
  ["cli/views.ts", "#functions/intake/api/env.ts"],
  ["cli/commands/files.ts", "../../shared/domain/contract.ts"],
  ["cli/commands/files.ts", "../../infra/stages.ts"],
];

const house = mkdtempSync(join(tmpdir(), "house-"));
const complaints = new Set<string>();

/** Each import stands in a file of its own, in the folder of the file that it is tried for. */
const placed = (file: string, at: number) => join(dirname(file), `${at}.ts`);
const all = [...allowed, ...refused];

beforeAll(() => {
  copyFileSync("biome.json", join(house, "biome.json"));
  for (const [at, [file, imported]] of all.entries()) {
    mkdirSync(join(house, dirname(file)), { recursive: true });
    writeFileSync(join(house, placed(file, at)), `import "${imported}";\n`);
  }
  const lint = ["lint", "--only=style/noRestrictedImports", "--vcs-enabled=false", "--max-diagnostics=none"];
  const said = execFileSync("sh", ["-c", `"${BIOME}" ${lint.join(" ")} --reporter=json . 2>/dev/null || true`], {
    cwd: house,
    encoding: "utf8",
  });
  for (const { location } of Report.parse(JSON.parse(said)).diagnostics) complaints.add(location.path);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("who may import whom", () => {
  it.each(all.map(([file, imported], at) => [file, imported, at] as const))("%s and %s", (file, _, at) => {
    expect(complaints.has(placed(file, at))).toBe(at >= allowed.length);
  });
});
