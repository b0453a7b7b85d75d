import { type Command, CommanderError, type Option } from "commander";
import stringWidth from "string-width";
import { distance } from "#shared/domain/reading/distance.ts";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Global Options:": "通用选项：",
  "Commands:": "命令：",
};

const placeholders = (usage: string) => usage.replace("[options]", "[选项]").replace("[command]", "[命令]");

const described = ({ description, argChoices, envVar, mandatory, defaultValue }: Option) =>
  [
    description,
    mandatory ? "（必填）" : "",
    defaultValue === undefined || typeof defaultValue === "boolean" ? "" : `（缺省 ${String(defaultValue)}）`,
    argChoices ? `（可以是：${argChoices.join("、")}）` : "",
    envVar === undefined ? "" : `（环境变量 ${envVar}）`,
  ].join("");

/** What commander says of a command that is wrong, by its code, and what we say. */
const SENTENCES: Readonly<Record<string, readonly [theirs: RegExp, ours: string]>> = {
  "commander.unknownOption": [/'(.*)'/s, "没有“$1”这个选项"],
  "commander.unknownCommand": [/'(.*)'/s, "没有“$1”这个命令"],
  "commander.missingArgument": [/'(.*)'/s, "缺少参数 <$1>"],
  "commander.optionMissingArgument": [/'(.*)'/s, "选项 $1 后面没有内容"],
  "commander.missingMandatoryOptionValue": [/'(.*)'/s, "缺少选项 $1"],
  "commander.excessArguments": [/Expected (\d+) .* got (\d+): (.*)\./s, "参数应有 $1 个，给了 $2 个：$3"],
  "commander.conflictingOption": [/'(.*?)' .*'(.*)'/s, "选项 $1 不能与 $2 同用"],
  "commander.invalidArgument": [
    /'(.*?)' (?:argument|value) '(.*?)'(?: from env '\w+')? is invalid\. (.*)/s,
    "选项 $1 不能是“$2”，$3",
  ],
};

/** Lets a command line help in Chinese. What is wrong with a command it throws, for its caller to say. */
export const inChinese = (program: Command): Command =>
  program
    .helpOption("-h, --help", "显示帮助")
    .helpCommand("help [command]", "显示一个命令的帮助")
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: (command) => (command === program ? [] : [...program.options]),
      displayWidth: stringWidth,
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: placeholders,
      styleSubcommandTerm: placeholders,
      optionDescription: described,
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride();

const under = (command: Command | undefined, word: string): Command | undefined =>
  command?.commands.find((each) => each.name() === word);

/**
 * What was said; where it is `help` of a command, also in its group, that command's own `--help`.
 *
 * @throws CommanderError where there is no such command
 */
export function helpMeant(args: readonly string[], program: Command): readonly string[] {
  const at = args.indexOf("help");
  if (at === -1) return args;
  const group = args.slice(0, at).reduce<Command | undefined>(under, program);
  if (!group || group.commands.length === 0) return args;
  const said = args.filter((word) => word !== "help");
  const options = said.findIndex((word) => word.startsWith("-"));
  let command = program;
  for (const word of options === -1 ? said : said.slice(0, options))
    command =
      under(command, word) ?? command.error(`error: unknown command '${word}'`, { code: "commander.unknownCommand" });
  return [...said, "--help"];
}

/** What is wrong with a command, in a sentence; nothing where its help was shown instead. */
export function wrongCommand(
  { code, message }: CommanderError,
  program: Command,
  args: readonly string[],
): string | undefined {
  if (code.startsWith("commander.help")) return undefined;
  const [theirs, ours] = SENTENCES[code] ?? [/^error: (.*)/s, "$1"];
  const found = theirs.exec(message)?.slice(1) ?? [];
  const sentence = ours
    .replaceAll(/\$(\d)/g, (_, n) => found[Number(n) - 1] ?? "")
    .replace(/Allowed choices are (.*)\./s, "可以是：$1");
  const [said = ""] = named(code, found);
  if (said === "")
    return `${sentence}${asking(/Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1]?.split(", ") ?? [])}`;
  const elsewhere = pathsOf(program).filter((path) => path.at(-1) === said);
  const path = groupOf(args, said, program);
  const near = elsewhere.length > 0 ? [] : alike(said, path.at(-1) ?? program);
  const asks = asking(near.length > 0 ? near : elsewhere.map((each) => [program.name(), ...each].join(" ")));
  if (code !== "commander.unknownCommand" && near.length === 0) return `${sentence}${asks}`;
  const group = elsewhere.length > 0 ? [] : path.map((each) => each.name());
  const all = `全部命令：${[program.name(), "help", ...group].join(" ")}`;
  return `没有“${said}”这个命令${asks === "" ? "。" : asks}${all}`;
}

const asking = (meant: readonly string[]): string => (meant.length === 0 ? "" : `，是不是 ${meant.join("、")}？`);

/** What was said where a command may have been meant: a word that is none, or one more than is wanted. */
function named(code: string, found: readonly string[]): readonly string[] {
  if (code === "commander.unknownCommand") return found;
  return code === "commander.excessArguments" ? (found[2]?.split(", ") ?? []) : [];
}

/** The commands, each in the one before, in the last of which a word was said as if it were one of its own. */
function groupOf(args: readonly string[], said: string, program: Command): readonly Command[] {
  const path: Command[] = [];
  for (const word of args.slice(0, args.indexOf(said))) {
    const next = under(path.at(-1) ?? program, word);
    if (next) path.push(next);
  }
  return path;
}

/** So many slips of the pen make another word, and so much of it is to be as it was. */
const [MOST_SLIPS, LEAST_ALIKE] = [3, 0.4];

/** The commands of a group that a word may be a slip for: few miss the first letter, and `history` is not meant by `destroy`. */
function alike(said: string, { commands }: Command): readonly string[] {
  const near = commands
    .map((each) => ({ name: each.name(), slips: distance(each.name(), said, MOST_SLIPS) }))
    .filter(({ name, slips }) => slips <= MOST_SLIPS && 1 - slips / Math.max(name.length, said.length) > LEAST_ALIKE)
    .filter(({ name }) => name.startsWith(said.slice(0, 1)));
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ name }) => name);
}

const pathsOf = ({ commands }: Command): string[][] =>
  commands.flatMap((each) => [[each.name()], ...pathsOf(each).map((path) => [each.name(), ...path])]);

/** Runs a command line, and says in a sentence what goes wrong: with status 1, or 2 where the command itself is wrong. */
export async function run(program: Command): Promise<void> {
  const args = process.argv.slice(2);
  try {
    await program.parseAsync(helpMeant(args, program), { from: "user" });
  } catch (error) {
    const wrong = error instanceof CommanderError;
    const message = wrong ? wrongCommand(error, program, args) : error instanceof Error ? error.message : String(error);
    if (message !== undefined) process.stderr.write(`${message}\n`);
    process.exitCode = wrong ? (error.exitCode === 0 ? 0 : 2) : 1;
  }
}
