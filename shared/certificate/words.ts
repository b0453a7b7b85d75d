import {
  type CertificateContent,
  type DestroyedFile,
  type StayingFile,
  Tried,
} from "#shared/domain/disposal/certificate.ts";

/** A line of the certificate's head: what it is about, and what it says. */
export type Said = readonly [label: string, value: string];

const GROUNDS: Readonly<Record<CertificateContent["ground"], string>> = {
  expired: "保管期满并经鉴定",
  "no further value": "经批准确无保存价值",
};

/** No more of a list stands in a sentence on paper; all of it is in the JSON. */
const NAMED = 5;

/** How many characters of a clock are its date, hour and minute. */
const MINUTES = 16;

/** What the printed form is headed with. */
export const titleOf = ({ form }: CertificateContent): string => `文件${form}`;

/** Whether every file stays after all: then it proves no destruction, and does not call itself so. */
export const destroyedNothing = ({ files }: CertificateContent): boolean => files.length === 0;

/** The printed form in words, by a clock of the regulation's zone. */
export const wordsOf = (clock: (instant: string) => string) => {
  const byWhom = ({ name, for: other }: CertificateContent["approvals"][number]["by"]) =>
    other ? `${name}（代${other.name}）` : name;

  function head(of: CertificateContent): Said[] {
    const { regulation, counts, proposed } = of;
    const same = regulation.proposedUnder === regulation.hash;
    return [
      [destroyedNothing(of) ? "记录编号" : "证明编号", of.number],
      ["销毁申请", of.application],
      ["单位", of.company],
      [
        "依据",
        `${regulation.title}（第 ${regulation.version} 版，摘要 ${regulation.hash.slice(0, 16)}${
          same ? "" : `；申请时的版本摘要 ${regulation.proposedUnder.slice(0, 16)}`
        }）`,
      ],
      ["理由", `${GROUNDS[of.ground]}：${of.reason}`],
      ["有关部门", of.departments.join("、")],
      [
        "类别与数量",
        of.classes
          .map(
            ({ class: sign, className, listed, destroyed }) =>
              `${sign} ${className}：申请 ${listed}，销毁 ${destroyed}`,
          )
          .join("；"),
      ],
      [
        "合计",
        destroyedNothing(of)
          ? `申请 ${counts.listed} 份，都没有销毁`
          : `申请 ${counts.listed} 份；销毁 ${counts.destroyed} 份，共 ${counts.pages} 页，其中 ${counts.onPaper} 份另有纸质文件；未销毁 ${counts.staying} 份`,
      ],
      ["提出日期", proposed.on],
      ...(destroyedNothing(of) ? nothing(of) : destruction(of)),
      ["清单摘要", of.list],
    ];
  }

  const destruction = (of: CertificateContent): Said[] => {
    const { method, place, startedAt, endedAt, counts, irrecoverable, paper } = of;
    return [
      ["销毁方式", method],
      ["销毁地点", place],
      ["销毁时间", `${clock(startedAt)} 至 ${clock(endedAt)}`],
      [
        "删除与验证",
        `删除本地与异地的全部版本，共 ${counts.versions} 个；销毁后试读 ${counts.failedAttempts} 次，均不能读取`,
      ],
      ...reopenedIn(of.files),
      ...voidedIn(of.files),
      ...(of.tried ? [["试读内容", triedIn(of.tried)] as const] : []),
      ["不可恢复", irrecoverable.words],
      ["纸质文件", paper ? paperIn(paper) : counts.onPaper > 0 ? "未登记" : "没有"],
    ];
  };

  /** What there is to say where every file stays. */
  const nothing = ({ place, startedAt, endedAt, counts }: CertificateContent): Said[] => [
    ["结果", `没有销毁任何文件。所列 ${counts.staying} 份全部保留，每一份的原因见下表。`],
    ["执行地点", place],
    ["执行时间", `${clock(startedAt)} 至 ${clock(endedAt)}`],
  ];

  /** AF-34…AF-36. Who had which part in it, when, and what they said. */
  function people(of: CertificateContent): string[][] {
    const { proposed, executor, resumed, givenUp, supervisors, replaced = [] } = of;
    return [
      ["提出", `${proposed.name}（${proposed.department}）`, clock(proposed.at), of.reason],
      ...of.approvals.map(({ step, verdict, by, at, except, reason }) => [
        step,
        byWhom(by),
        clock(at),
        verdict === "skip" ? `紧急略过：${reason}` : approving(Object.keys(except).length),
      ]),
      [
        "执行",
        executor.name,
        clock(of.startedAt),
        `${destroyedNothing(of) ? "没有销毁任何文件" : of.method}；于 ${clock(of.endedAt)} 办结`,
      ],
      ...resumed.map(({ name, at, reopened }) => [
        ...["续办", name, clock(at)],
        reopened === undefined ? "中止后继续" : `监销抽查仍能读出 ${reopened} 份，再次删除、验证`,
      ]),
      ...(givenUp
        ? [["停办", givenUp.name, clock(givenUp.at), `中止后停办，密钥还在的文件退回：${givenUp.reason}`]]
        : []),
      ...replaced.map(({ instead, supervisor, by, at, reason, sampled }) => [
        ...["更换监销", `${supervisor.name}（接替${instead.name}）`, clock(at)],
        `${reason}；由${by.name}办理${sampled.length === 0 ? "" : `；${instead.name}曾抽查 ${sampled.length} 份`}`,
      ]),
      ...supervisors.map(({ name, signedAt, finding, sampled, failedAttempts }) => [
        "监销",
        name,
        clock(signedAt),
        destroyedNothing(of) ? finding : `${finding}；${sampling(sampled, failedAttempts)}`,
      ]),
    ];
  }

  /** How far the clock of lists, which do not say it at each time, is ahead of UTC. */
  const zone = ({ issuedAt }: CertificateContent): string => `UTC${clock(issuedAt).slice(MINUTES)}`.replace(" ", "");

  const destroyed = (file: DestroyedFile, at: number): string[] => [
    String(at),
    file.number,
    file.name,
    `${file.class} ${file.type}\n${file.department}`,
    `${file.date}\n${file.pages} 页${file.onPaper ? "，有纸质" : ""}`,
    `${file.lastDay ?? "未定"}${file.early ? "\n提前销毁" : ""}`,
    clock(file.destroyedAt).slice(0, MINUTES),
    `本地 ${file.versions.here}\n异地 ${file.versions.offSite}`,
    `${file.failedAttempts} 次`,
  ];

  /** What hangs together with a destroyed file, of which the certificate would else say nothing; nothing where there is none. */
  const along = ({ number, voided, within }: DestroyedFile, at: number): string[][] =>
    voided || within ? [[String(at), number, allOf(voided), allOf(within)]] : [];

  const staying = (file: StayingFile, at: number): string[] => [
    String(at),
    file.number,
    file.name,
    `${file.class} ${file.type}\n${file.department}`,
    file.outcome === "kept" ? "未获同意" : "不予销毁",
    [file.why, file.by === undefined ? undefined : `（${file.by}）`, until(file)].filter(Boolean).join(""),
  ];

  const paperIn = ({ method, place, on, executedBy, watchedBy, note }: NonNullable<CertificateContent["paper"]>) =>
    `${on} 在${place}${method}；执行人 ${executedBy.join("、")}，监督人 ${watchedBy.join("、")}${note ? `；${note}` : ""}`;

  return { head, people, zone, destroyed, along, staying };
};

/** What a supervisor could still read after the first proof, and was erased and proved anew. */
function reopenedIn(files: readonly DestroyedFile[]): Said[] {
  const found = files.filter(({ reopened }) => reopened !== undefined);
  if (found.length === 0) return [];
  const named = someOf(found.map(({ number }) => number));
  return [["再次销毁", `监销抽查时有 ${found.length} 份（${named}）仍能读出，已再次删除、验证，以上均为其后的结果`]];
}

/** AF-13, CI-12. How many numbers were voided before of what is destroyed: of these, too, nothing stays that tells of its content. */
function voidedIn(files: readonly DestroyedFile[]): Said[] {
  const count = files.reduce((sum, { voided = [] }) => sum + voided.length, 0);
  if (count === 0) return [];
  return [["作废编号", `已销毁文件先前作废的编号共 ${count} 个，作废登记中的提示与内容摘要已一并清除`]];
}

const allOf = (numbers: readonly string[] | undefined): string => numbers?.join("、") ?? "没有";

const TRIED: Readonly<Record<Tried, string>> = {
  version: "各版本",
  "versions, here and off site": "本地与异地的其他版本",
  "document key": "密钥",
  "document key, off site": "异地密钥表中的密钥",
  "page pictures": "页面图片",
  "viewing copies": "查阅副本",
  readings: "识别结果",
  likeness: "相似特征",
  digest: "内容摘要",
  example: "学习样例",
  "the same bytes in the inbox": "收件处的原件与相同文件",
  "the same bytes in quarantine": "隔离处的相同文件",
};

/** A certificate is read for decades, also by a release that tries other things. */
function triedAs(what: string): string {
  const known = Tried.safeParse(what).data;
  return known ? TRIED[known] : what;
}

const triedIn = (tried: NonNullable<CertificateContent["tried"]>): string =>
  tried.map(({ what, attempts }) => `${triedAs(what)} ${attempts} 次`).join("、");

const approving = (refused: number) => (refused === 0 ? "同意" : `同意；其中 ${refused} 份不同意`);

function sampling(numbers: readonly string[], attempts: number): string {
  if (numbers.length === 0) return "没有抽查";
  return `抽查 ${numbers.length} 份（${someOf(numbers)}），试读 ${attempts} 次，均不能读取`;
}

const someOf = (numbers: readonly string[]): string =>
  `${numbers.slice(0, NAMED).join("、")}${numbers.length > NAMED ? " 等" : ""}`;

function until({ until: day, forGood, pastCeiling: ceiling }: StayingFile): string | undefined {
  if (day === undefined) return undefined;
  const over = ceiling ? `，超过上限 ${ceiling.lastDay}（${ceiling.source ?? ceiling.clause}），待裁定` : "";
  return (forGood ? `；长期保存，${day} 再鉴定` : `；续存至 ${day}`) + over;
}
