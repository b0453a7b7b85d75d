import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { inChinese, run } from "#shared/terminal/chinese.ts";
import { check } from "./check.ts";
import { currentPage } from "./docs.ts";
import { jsonSchema } from "./json-schema.ts";
import { spoken } from "./problem.ts";

const ROOT = new URL("../../", import.meta.url);
const SCHEMA = new URL("regulation.schema.json", import.meta.url);
const say = (text: string) => process.stdout.write(`${text}\n`);

function written(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Error(`没有“${file}”这个文件`);
  if (found.isDirectory()) throw new Error(`“${file}”是文件夹，请写出其中的办法文件`);
  return readFileSync(file, "utf8");
}

function checkFile(file: string, { json }: { json?: boolean }): void {
  const { problems, loaded } = check(written(file));
  if (!loaded) process.exitCode = 1;
  if (json)
    return void say(JSON.stringify({ file, valid: loaded !== undefined, hash: loaded?.hash, problems }, null, 2));
  for (const problem of problems) say(spoken(file, problem));
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const notes = problems.length - errors;
  const also = notes > 0 ? `，${notes} 处提醒` : "";
  if (!loaded) return void say(`${file} 有 ${errors} 处错误${also}，不能使用`);
  const { title, version, from } = loaded.regulation.regulation;
  say(`${file} 可以使用：《${title}》第 ${version} 版，自 ${from} 起施行，内容 ${loaded.hash.slice(0, 12)}${also}`);
}

const program = inChinese(new Command("regulation")).description("检查办法、写出其结构和对照表");
program
  .command("check")
  .description("检查一份办法，说出全部错处")
  .argument("<file>", "办法文件（YAML）")
  .option("--json", "以 JSON 写出")
  .action(checkFile);
program
  .command("schema")
  .description("写出 regulation.schema.json，供编辑器补全")
  .action(() => writeFileSync(SCHEMA, `${JSON.stringify(jsonSchema(), null, 2)}\n`));

program
  .command("docs")
  .description("写出 docs/regulation.md：怎样写办法，及各条款由什么承担")
  .action(() => {
    mkdirSync(new URL("docs/", ROOT), { recursive: true });
    writeFileSync(new URL("docs/regulation.md", ROOT), currentPage(fileURLToPath(ROOT)));
  });

await run(program);
