import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { helpMeant, inChinese, wrongCommand } from "#shared/terminal/chinese.ts";
import { ApiRefused } from "./api.ts";
import { addCertificates } from "./commands/certificates.ts";
import { type Common, connected } from "./commands/common.ts";
import { addDecisions } from "./commands/decisions.ts";
import { addDisposal } from "./commands/disposal.ts";
import { addExamples } from "./commands/examples.ts";
import { addFiles } from "./commands/files.ts";
import { addGrants } from "./commands/grants.ts";
import { addHolds } from "./commands/holds.ts";
import { addIntake } from "./commands/intake.ts";
import { addLoans } from "./commands/loans.ts";
import { addLogin } from "./commands/login.ts";
import { addPeople } from "./commands/people.ts";
import { addRequests } from "./commands/requests.ts";
import { addRetention } from "./commands/retention.ts";
import { addSeparators } from "./commands/separators.ts";
import { addUpload } from "./commands/upload.ts";
import { refuse } from "./output.ts";
import { Problem } from "./problem.ts";
import { numberNow } from "./views.ts";

/** The command line of an archive: a client of its API and of the addresses that this gives, and of nothing else. */
function dossier(): Command {
  const program = inChinese(new Command("dossier"))
    .description("客户档案：上传、确认、查询，查阅与借阅，人员与联系人。缺省使用本机 npm start 起动的档案系统。")
    .addOption(new Option("--api <url>", "档案系统接口的地址").env("DOSSIER_API").argParser(address))
    .addOption(new Option("--issuer <url>", "验证登录的身份系统").env("DOSSIER_ISSUER").argParser(address))
    .addOption(new Option("--client <id>", "命令行在身份系统中的客户端").env("DOSSIER_CLIENT"))
    .addOption(new Option("--stack <file>", "本机档案系统的说明文件").env("DOSSIER_STACK"))
    .option("--as <username>", "在本机的档案系统里以谁的身份（缺省为登录的人；没有登录则为首位档案员）")
    .option("--json", "以 JSON 写出，供程序读取");
  for (const add of [addLogin, addUpload, addIntake, addFiles, addExamples, addPeople, addSeparators]) add(program);
  program.commandsGroup("查阅与借阅：");
  for (const add of [addRequests, addDecisions, addGrants, addLoans]) add(program);
  program.commandsGroup("保管与销毁：");
  for (const add of [addRetention, addHolds]) add(program);
  const disposal = program.command("disposal").description("销毁：提出、审批、执行、监销、证明");
  for (const add of [addDisposal, addCertificates]) add(disposal);
  return program;
}

function address(said: string): string {
  if (!URL.canParse(said)) throw new InvalidArgumentError("应是完整的地址，如 https://archive.example.com");
  return said;
}

/** AF-13. Of a voided number under which its paper stands now, where whoever asks may know. */
async function alsoOf({ code, subject }: ApiRefused["refusal"], options: Common): Promise<string[]> {
  if (code !== "file.already-voided" || options.json === true) return [];
  const file = await connected(options)
    .call("GET /files/{number}", { params: { number: subject } })
    .catch(() => undefined);
  const now = file && numberNow(file);
  return now ? [`现编号  ${now}`] : [];
}

/** The exit status: 0 done, 1 refused or failed, 2 the command itself is wrong. */
async function run(args: readonly string[]): Promise<number> {
  const program = dossier();
  const options = () => program.opts<Common>();
  try {
    await program.parseAsync(helpMeant(args, program), { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) {
      const message = wrongCommand(error, program, args);
      if (message !== undefined) refuse({ code: "command.wrong", message }, message, options());
      return error.exitCode === 0 ? 0 : 2;
    }
    if (error instanceof ApiRefused) {
      const more = await alsoOf(error.refusal, options());
      refuse(error.refusal, [error.message, ...more].join("\n"), options());
      return error.refusal.code === "request.invalid" ? 2 : 1;
    }
    if (!(error instanceof Problem)) throw error;
    const { code, message, exitCode } = error;
    refuse({ code, message }, message, options());
    return exitCode;
  }
}

/** Whoever reads our output may stop reading: `dossier files | head`. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
