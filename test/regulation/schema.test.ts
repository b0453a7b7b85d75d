import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ClassificationRules } from "#shared/domain/reading/rules.ts";
import { bundle, parseBundled } from "#shared/regulation/bundled.ts";
import { check } from "#shared/regulation/check.ts";
import { jsonSchema } from "#shared/regulation/json-schema.ts";
import { keyWords } from "#shared/regulation/keys.ts";
import { loadRegulation, parseRegulation } from "#shared/regulation/load.ts";

const SHIPPED = "shared/regulation/annual-customer-files.yaml";
/** The five regulations, what this version of Dossier cannot carry out of them yet, and whose own requests they leave to nobody. */
const FIVE: [path: string, reminders: string[]][] = [
  [SHIPPED, []],
  ["test/regulation/archives-compendium.yaml", ["unit.not-yet", "series.not-yet", "approval.nobody-above"]],
  ["test/regulation/customer-information.yaml", ["approval.nobody-above", "approval.nobody-above"]],
  ["test/regulation/customer-register.yaml", []],
  [
    "test/regulation/dental-lab.yaml",
    ["unit.not-yet", "series.not-yet", "series.not-yet", "approval.nobody-above", "approval.nobody-above"],
  ],
];

describe("the one schema", () => {
  it.each(FIVE)(
    "carries %s, with nothing to remark but what is not carried out yet, and who is left to nobody",
    (path, reminders) => {
      const { loaded, problems } = check(readFileSync(path, "utf8"));
      expect(problems.map(({ code }) => code)).toEqual(reminders);
      expect(loaded).toBeDefined();
    },
  );

  it("keeps a dossier's number apart from every other's (DL-05)", () => {
    const text = readFileSync("test/regulation/dental-lab.yaml", "utf8");
    expect(check(text.replace("{code:4}", "{code}")).problems.map(({ code }) => code)).toContain("series.collision");
    expect(check(text.replace("JG{year}{code:4}", "YG{year}{code:4}")).problems.map(({ code }) => code)).toContain(
      "series.collision",
    );
  });

  it("is what classification reads its rules from", () => {
    const { regulation } = loadRegulation(SHIPPED);
    const rules = ClassificationRules.parse(regulation);
    expect(Object.keys(rules.classes)).toEqual(Object.keys(regulation.classes));
    expect(rules.classes.业务合同?.date).toEqual(regulation.classes.业务合同?.date);
  });

  it("lies beside the regulations as JSON Schema, up to date (npm run regulation -- schema)", () => {
    const written: unknown = JSON.parse(readFileSync("shared/regulation/regulation.schema.json", "utf8"));
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it("explains every key in Chinese, and no key that is not there", () => {
    const unexplained: string[] = [];
    const explained = new Set<string>();
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === "properties" && typeof value === "object" && value !== null)
          for (const [name, property] of Object.entries(value)) {
            const description: unknown = Reflect.get(Object(property), "description");
            if (typeof description === "string" && /\p{Script=Han}/u.test(description)) explained.add(description);
            else unexplained.push(`${path}.${name}`);
          }
        walk(value, `${path}.${key}`);
      }
    };
    walk(jsonSchema(), "");
    expect(unexplained).toEqual([]);
    expect([...keyWords()].filter((words) => !explained.has(words))).toEqual([]);
  });
});

describe("a regulation's content", () => {
  const text = readFileSync(SHIPPED, "utf8");
  const loaded = parseRegulation(text, "annual-customer-files.yaml");

  it("has a hash that comments and layout do not change, and one word does", () => {
    expect(loaded.hash).toMatch(/^[0-9a-f]{64}$/);
    const relaid = text
      .replace(/ +#.*$/gm, "")
      .replace(/\{ value: 5, unit: working days, (clause: \S+) \}/, "{ $1, unit: working days, value: 5 }");
    expect(parseRegulation(relaid, "relaid.yaml").hash).toBe(loaded.hash);
    expect(parseRegulation(text.replace("value: 5,", "value: 6,"), "changed.yaml").hash).not.toBe(loaded.hash);
  });

  it("is the same in the bundle beside a function", () => {
    expect(parseBundled(bundle(loaded))).toEqual(loaded);
    expect(() => parseBundled("{}")).toThrow();
  });
});
