import type { Command } from "commander";
import { checkFolder, FAULTS, FILES, saveCertificate } from "../certificates.ts";
import { disposalId } from "../ids.ts";
import { clock } from "../labels.ts";
import { tell } from "../output.ts";
import { Problem } from "../problem.ts";
import { sheet } from "../table.ts";
import { type Common, connected, DISPOSAL } from "./common.ts";

const BESIDE = "公钥取自证明所在的文件夹，证明不了是谁签的：请另行得到公钥，用 --key 再验证，或核对其指纹。";

/** AF-36, AF-37. What proves a destruction: fetched, and checked by anybody. */
export function addCertificates(disposal: Command): void {
  disposal
    .command("certificate")
    .description("取一次销毁的证明：原件（JSON）、电子签名、打印件（PDF/A）和验证用的公钥")
    .argument("<id>", DISPOSAL)
    .requiredOption("--out <folder>", "存到哪个文件夹，已有的文件不覆盖")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { out: string } = command.optsWithGlobals();
      const { out } = options;
      const api = connected(options);
      const shown = await saveCertificate(api, await disposalId(api, id), out);
      tell(
        shown,
        () => [
          `销毁证明 ${shown.number} 已存入 ${out}。验证：dossier disposal verify ${out}`,
          `公钥指纹 ${shown.fingerprint}`,
          "公钥或其指纹，请另行交给验证的人，不要只随证明一起交。",
        ],
        options,
      );
    });

  disposal
    .command("verify")
    .description("验证一个文件夹里的销毁证明：签名、打印件、清单；不联网，也不用账号")
    .argument("<folder>", "dossier disposal certificate 存下的文件夹")
    .option(
      "--key <file>",
      `公钥，PEM 文件（缺省为文件夹里的 ${FILES.publicKey}；与证明一起得到的不足为凭，应另行得到）`,
    )
    .action(async (folder: string, _: unknown, command: Command) => {
      const options: Common & { key?: string } = command.optsWithGlobals();
      const { certificate, content, fingerprint, faults } = await checkFolder(folder, options.key);
      if (!certificate || fingerprint === undefined || faults.length > 0)
        throw new Problem(
          "certificate.invalid",
          `销毁证明不能采信：${faults.map((fault) => FAULTS[fault]).join("；")}。`,
        );
      const { number, company, counts, list, supervisors, issuedAt, irrecoverable } = certificate;
      const warning = options.key === undefined ? BESIDE : undefined;
      const told = { number, company, counts, list, content, issuedAt, fingerprint, warning };
      tell(
        told,
        () => [
          "签名、打印件、清单都相符。",
          ...sheet([
            ["证明编号", number],
            ["单位", company],
            ["销毁", `${counts.destroyed} 份（申请 ${counts.listed} 份，未销毁 ${counts.staying} 份）`],
            ["监销人", supervisors.map(({ name }) => name).join("、")],
            ["签发", clock(issuedAt)],
            ["不可恢复", counts.destroyed > 0 ? `自 ${clock(irrecoverable.from)} 起` : irrecoverable.words],
            ["清单摘要", list],
            ["内容摘要", content],
            ["公钥指纹", fingerprint],
          ]),
          "内容摘要应与打印件每页页脚所印的相同。",
          ...(warning === undefined ? [] : [warning]),
        ],
        options,
      );
    });
}
