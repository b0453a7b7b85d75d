import type { Command } from "commander";
import { findArchive, type Said, sessionOf, signInLocally, signInOf } from "../archive.ts";
import type { Asks } from "../cognito.ts";
import { say } from "../output.ts";
import { Problem } from "../problem.ts";
import { Sessions } from "../sessions.ts";

export function addLogin(program: Command): void {
  program
    .command("login [username]")
    .description("登录，凭证存入只有本人能读的文件；在本机的档案系统不写用户名即首位档案员，后来登记的人须写其密码")
    .action(async (username: string | undefined, _: unknown, command: Command) => {
      const said: Said = command.optsWithGlobals();
      const sessions = new Sessions();
      const session = await signedIn(username ?? said.as, said, sessions);
      sessions.save(session);
      say(`已登录 ${session.api}，用户 ${session.username}。此后的命令都以此身份，直到 dossier logout。`);
    });

  program
    .command("logout")
    .description("退出登录，凭证从本机删去")
    .action((_: unknown, command: Command) => {
      const sessions = new Sessions();
      const { api } = findArchive(command.optsWithGlobals<Said>(), sessions);
      const ended = sessions.end(api);
      say(ended ? `已退出 ${api}，用户 ${ended.username}。` : `没有登录 ${api}。`);
    });
}

/** Who came with a local archive has a password that it tells; who was entered there afterwards knows their own. */
async function signedIn(username: string | undefined, said: Said, sessions: Sessions) {
  const archive = findArchive(said, sessions);
  const isKnown = archive.local?.people.some((each) => each.username === username);
  if (archive.local && (isKnown || username === undefined)) return signInLocally(archive, username);
  const { pool, issuer, client } = signInOf(archive);
  if (!pool) {
    const { signInByDevice } = await import("../oidc.ts");
    const tokens = await signInByDevice(issuer, client, ({ address, code }) =>
      say(`请在浏览器中打开 ${address} 并确认代码 ${code}`),
    );
    return sessionOf(archive, username ?? "", tokens);
  }
  const who = username ?? (await ask("text", "用户名", "，或写明用户名：dossier login <用户名>"));
  const { signIn } = await import("../cognito.ts");
  return sessionOf(archive, who, await signIn(pool, who, asks));
}

/** Whoever has no terminal, as a script, gives passwords by the environment; the digits of an app only a person has. */
const asks: Asks = {
  password: () => given("DOSSIER_PASSWORD", "密码"),
  newPassword: () => given("DOSSIER_NEW_PASSWORD", "首次登录，请设新密码：至少 12 位，含大小写字母、数字和符号"),
  code: (secret) =>
    ask("text", secret === undefined ? "验证器上的六位数字" : `请在验证器中加入密钥 ${secret}，再输入它给出的六位数字`),
};

const given = async (variable: string, message: string): Promise<string> =>
  process.env[variable] ?? ask("password", message, `，或用环境变量 ${variable} 给出`);

async function ask(kind: "text" | "password", message: string, otherwise = ""): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Problem("sign-in.no-terminal", `这里不能提问（${message}）：请在终端里登录${otherwise}。`, 2);
  const prompts = await import("@clack/prompts");
  const answer = await prompts[kind]({ message });
  if (typeof answer !== "string") throw new Problem("sign-in.cancelled", "已取消。");
  return answer;
}
