import { z } from "zod";
import { Asker, By as Named } from "../access/request.ts";
import { type Answer, By, slotsOf } from "../approval/approval.ts";
import { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import { Ground, PaperDisposal, type Signed } from "./application.ts";
import { begunDossiers } from "./destroy.ts";
import {
  type KeptOn,
  type ListedFile,
  PassedCeiling,
  type Proved,
  Reopening,
  type Spared,
  Trace,
} from "./listed-file.ts";
import { whySpared } from "./why.ts";

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

const described = {
  number: z.string(),
  /** AF-33. Its title is in it, by which a records manager knows it; its customer is left out. */
  name: z.string(),
  class: z.string(),
  className: z.string(),
  type: z.string(),
  date: z.string(),
  department: z.string(),
  pages: z.int().min(0),
  /** The last day of its retention; nothing where none was known. */
  lastDay: z.iso.date().optional(),
  onPaper: z.boolean(),
};

/** AF-35, CI-12. A file that was destroyed, and what shows it. */
export const DestroyedFile = z.object({
  ...described,
  /** Whether it went before the end of its retention. */
  early: z.boolean(),
  /** When its key was destroyed: the point of no return. */
  destroyedAt: Instant,
  irrecoverableFrom: Instant,
  /** How many versions of its objects were deleted. */
  versions: z.object({ here: z.int().min(0), offSite: z.int().min(0) }),
  /** How often somebody then tried to read it, and failed every time. */
  failedAttempts: z.int().min(1),
  /** AF-36. By whose samples something of it could be read after it had been proved to be gone: it was erased and proved anew after each. */
  reopened: z.array(Reopening).optional(),
  /** AF-13, CI-12. The numbers that its paper had before and that were voided: what they told of its content was erased with it. */
  voided: z.array(z.string()).optional(),
  /** CI-12. The files in which it came, an e-mail say, that were not destroyed when it was erased: its content was in them. */
  within: z.array(z.string()).optional(),
});
export type DestroyedFile = z.infer<typeof DestroyedFile>;

/** A file that was listed and stays: somebody refused it, or a hold or a use came before the point of no return. */
export const StayingFile = z.object({
  ...described,
  outcome: z.enum(["kept", "spared"]),
  why: z.string(),
  by: z.string().optional(),
  at: Instant,
  /** 续存. Until when it is kept; where that is for good, when it is looked at again. */
  until: z.iso.date().optional(),
  forGood: z.boolean().optional(),
  /** CI-10. The ceiling past which that is, which came up only after it was decided. */
  pastCeiling: PassedCeiling.optional(),
});
export type StayingFile = z.infer<typeof StayingFile>;

/** AF-34. What somebody said at a step of the approval. */
const Said = z.object({
  step: z.string(),
  verdict: z.enum(["approve", "skip"]),
  by: By,
  at: Instant,
  /** The files that they refused, each with their reason. */
  except: z.record(z.string(), z.string()),
  /** AM-16. Why the step was left out, where it was. */
  reason: z.string().optional(),
});

/** What was tried to be read: versions of objects as such, and all else by its name. */
export const Tried = z.enum(["version", ...Trace.options]);
export type Tried = z.infer<typeof Tried>;

/** What a clause asks for. */
const Clause = z.object({ clause: z.string(), says: z.string() });

/** AF-37. A certificate of destruction; or, where nothing was destroyed after all, no more than the record that it was carried out. */
const Form = z.enum(["销毁证明", "销毁执行记录"]);

/** AF-35…AF-37. All that a certificate of destruction says, but for what its printed form is known by. */
export const CertificateContent = z.object({
  form: Form,
  edition: z.literal(1),
  number: z.string(),
  application: z.string(),
  company: z.string(),
  /** The regulation under which it is certified, and the hash of the one under which the application was put. */
  regulation: z.object({ title: z.string(), version: z.int(), hash: z.string(), proposedUnder: z.string() }),
  ground: Ground,
  reason: z.string(),
  departments: z.array(z.string()),
  classes: z.array(z.object({ class: z.string(), className: z.string(), listed: z.int(), destroyed: z.int() })),
  counts: z.object({
    listed: z.int(),
    destroyed: z.int(),
    staying: z.int(),
    pages: z.int(),
    onPaper: z.int(),
    versions: z.int(),
    failedAttempts: z.int(),
  }),
  /** AF-35. What was tried to be read of the destroyed files, and how often: in the words of the attempts, versions of objects as such. */
  tried: z.array(z.object({ what: z.string(), attempts: z.int().min(1) })).optional(),
  /** SHA-256 of the numbers that are listed, sorted, a line each: of what was put at last and approved. */
  list: Digest,
  proposed: Asker.extend({ at: Instant, on: z.iso.date() }),
  approvals: z.array(Said).min(1),
  executor: Named,
  /** Who had it gone on with where it had stopped; or where a supervisor could still read something, and of how many files. */
  resumed: z.array(Named.extend({ at: Instant, reopened: z.int().min(1).optional() })),
  /** Who gave it up where it had stopped: what was not past the point of no return stays. Where nobody did, it says nothing of it. */
  givenUp: Named.extend({ at: Instant, reason: z.string() }).optional(),
  place: z.string(),
  method: z.string(),
  startedAt: Instant,
  endedAt: Instant,
  paper: PaperDisposal.optional(),
  supervisors: z.array(
    Named.extend({ signedAt: Instant, finding: z.string(), sampled: z.array(z.string()), failedAttempts: z.int() }),
  ),
  /** AF-36. Who watched at last in the place of whom, who had it so and why, and what that one had sampled. Nothing where all stayed. */
  replaced: z
    .array(
      z.object({
        ...{ instead: Named, supervisor: Named, by: Named, at: Instant, reason: z.string() },
        sampled: z.array(z.string()),
      }),
    )
    .optional(),
  irrecoverable: z.object({ from: Instant, words: z.string() }),
  clauses: z.array(Clause),
  files: z.array(DestroyedFile),
  staying: z.array(StayingFile),
  /** When the last supervisor had signed. */
  issuedAt: Instant,
});
export type CertificateContent = z.infer<typeof CertificateContent>;

/** AF-36, AF-37. 销毁证明: the certificate of a destruction, as it is signed. It names its printed form by the digest of that. */
export const DisposalCertificate = z.object({ ...CertificateContent.shape, pdf: z.object({ sha256: Digest }) });
export type DisposalCertificate = z.infer<typeof DisposalCertificate>;

/** What a certificate needs to know beside the application and its files. */
export interface CertificateRules {
  readonly company: string;
  readonly regulation: { readonly title: string; readonly version: number; readonly hash: string };
  /** What the clock of the regulation's zone shows at an instant. */
  readonly clock: (instant: string) => string;
  /** Whether a bucket is that of the second copy. */
  readonly isOffSite: (bucket: string) => boolean;
}

const CLAUSES: CertificateContent["clauses"] = [
  { clause: "AF-32", says: "保管期满并经鉴定，或经批准确无保存价值的，方可销毁" },
  { clause: "AF-33", says: "销毁申请写明类别、数量、原因和每一份文件" },
  { clause: "AF-34", says: "经有关部门批准" },
  { clause: "AF-35", says: "以适当方式销毁，记录时间、地点、方式和执行人" },
  { clause: "AF-36", says: "由执行人以外的监销人监督并签字" },
  { clause: "AF-37", says: "销毁记录按规定年限保存" },
  { clause: "CI-12", says: "销毁的信息不能恢复" },
];

/**
 * What a certificate is called by: the day on which the destruction was proposed, and the application's whole id, for of ids that proposers
 * choose two can begin alike, and no two certificates are called the same.
 */
export const certificateNumber = ({ id, proposedOn }: Pick<Signed, "id" | "proposedOn">): string =>
  `XH-${proposedOn.replaceAll("-", "")}-${id}`;

/**
 * What the certificate says of an application that everybody has signed. It follows from that alone and from no clock, so that whoever makes
 * it again makes the same. AF-33. It lists what was put at last: what was taken out when the application was completed (补正) nobody approved
 * or refused, and its row is none of the list's.
 *
 * @throws Refused `disposal.unaccounted` where a file's destruction is neither proved nor came to nothing, `disposal.still-readable`: that is
 *   certified by nobody
 */
export function certificateOf(
  application: Signed,
  files: readonly ListedFile[],
  rules: CertificateRules,
): CertificateContent {
  const put = new Set(application.approval.round.subjects);
  const listed = files.filter(({ number }) => put.has(number));
  const proved = listed.filter((file) => file.state === "proved");
  const gone = new Set(proved.map(({ number }) => number));
  const destroyed = proved.map((file) => destroyedFile(file, gone, rules));
  const begun = begunDossiers(listed);
  const staying = listed
    .filter((file) => file.state === "kept" || file.state === "spared")
    .map((file) => stayingFile(file, begun));
  const { id, ground, reason, departments, proposer, approval, executor, place, method, paper } = application;
  if (destroyed.length !== application.destroyed || destroyed.length + staying.length !== application.count)
    throw new Refused("disposal.unaccounted", id);
  return CertificateContent.parse({
    form: destroyed.length > 0 ? "销毁证明" : "销毁执行记录",
    ...{ edition: 1, number: certificateNumber(application), application: id },
    company: rules.company,
    regulation: { ...rules.regulation, proposedUnder: application.regulation },
    ...{ ground, reason, departments },
    classes: application.classes.map(({ class: sign, className, count }) => ({
      ...{ class: sign, className, listed: count },
      destroyed: destroyed.filter((file) => file.class === sign).length,
    })),
    counts: {
      listed: application.count,
      ...{ destroyed: destroyed.length, staying: staying.length },
      pages: sum(destroyed, ({ pages }) => pages),
      onPaper: destroyed.filter(({ onPaper }) => onPaper).length,
      versions: sum(destroyed, ({ versions: { here, offSite } }) => here + offSite),
      failedAttempts: sum(destroyed, ({ failedAttempts }) => failedAttempts),
    },
    tried: triedOf(proved),
    list: application.list,
    proposed: { ...proposer, at: application.proposedAt, on: application.proposedOn },
    approvals: slotsOf(approval.round).flatMap(({ step, answer }) => (answer ? said(step, answer) : [])),
    ...{ executor, resumed: application.resumed, givenUp: application.givenUp, place, method },
    ...{ startedAt: application.startedAt, endedAt: application.erasedAt, paper },
    supervisors: application.signatures.map(({ subject, name, at, finding, sampled }) => ({
      ...{ subject, name, signedAt: at, finding, sampled },
      failedAttempts: sum(
        application.samples.filter(({ by }) => by.subject === subject),
        ({ attempts }) => attempts.length,
      ),
    })),
    replaced: replacedIn(application),
    irrecoverable: {
      from: application.irrecoverableFrom,
      words: destroyed.length === 0 ? NOTHING : inWords(application.irrecoverableFrom, destroyed, rules),
    },
    clauses: CLAUSES,
    ...{ files: destroyed, staying, issuedAt: application.signedAt },
  });
}

/** In the order in which it was tried. A version is named by its address; all else is one of a few things. */
function triedOf(files: readonly Proved[]): CertificateContent["tried"] {
  const all = files.flatMap(({ proof }) =>
    proof.map(({ what }) => Tried.parse(what.startsWith("s3://") ? "version" : what)),
  );
  return [...Map.groupBy(all, (what) => what)].map(([what, { length }]) => ({ what, attempts: length }));
}

function replacedIn({ replaced, samples }: Signed): CertificateContent["replaced"] {
  if (replaced.length === 0) return undefined;
  return replaced.map((each) => ({
    ...each,
    sampled: samples.filter(({ by }) => by.subject === each.instead.subject).map(({ number }) => number),
  }));
}

const NOTHING = "没有销毁任何文件，没有什么不可恢复。";

const inWords = (from: string, files: readonly DestroyedFile[], { clock }: CertificateRules): string =>
  `文件以各自的密钥加密保存，密钥已销毁，各处副本已删除。自 ${clock(from)} 起，密钥表的备份里也不再有其中任何一把密钥，任何人都不能再恢复这些文件。本证明只涉及所列文件：同一内容另行归档的（如另一次扫描的副本、附件所属的电子邮件），不在其内。${withinOthers(files.filter(({ within }) => within !== undefined).length)}`;

const withinOthers = (count: number): string =>
  count === 0
    ? ""
    : `所列文件中有 ${count} 份是附件，删除时所属的文件（如电子邮件）没有销毁，其中还有附件的内容：是哪些，已逐份列明。`;

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

function said(step: string, answer: Answer): z.infer<typeof Said>[] {
  const { by, at } = answer;
  if (answer.verdict === "approve") return [{ step, verdict: "approve", by, at, except: answer.except }];
  if (answer.verdict === "skip") return [{ step, verdict: "skip", by, at, except: {}, reason: answer.reason }];
  return [];
}

const describedAs = ({
  number,
  name,
  class: sign,
  className,
  type,
  date,
  department,
  pages,
  lastDay,
  onPaper,
}: ListedFile) => ({ number, name, class: sign, className, type, date, department, pages, lastDay, onPaper });

/** Whether a file went before the end of its retention: on its last day, too. */
const wentEarly = ({ early, lastDay, shreddedAt }: Proved, { clock }: CertificateRules): boolean =>
  early && (lastDay === undefined || lastDay >= clock(shreddedAt).slice(0, lastDay.length));

/** A certificate says nothing of what there is none of, like those that were made before it was noted. */
const orNone = (numbers: string[]): string[] | undefined => (numbers.length > 0 ? numbers : undefined);

/** Of the files in which it came, those that went on the same certificate are gone by now. */
function destroyedFile(file: Proved, gone: ReadonlySet<string>, rules: CertificateRules): DestroyedFile {
  const readable = file.proof.find((attempt) => attempt.readable);
  if (readable) throw new Refused("disposal.still-readable", file.number);
  const within = file.within.filter((number) => !gone.has(number));
  const offSite = file.versions.filter(({ bucket }) => rules.isOffSite(bucket)).length;
  return {
    ...describedAs(file),
    early: wentEarly(file, rules),
    destroyedAt: file.shreddedAt,
    irrecoverableFrom: file.irrecoverableFrom,
    versions: { here: file.versions.length - offSite, offSite },
    failedAttempts: file.proof.length,
    ...{ reopened: file.reopened, voided: orNone(file.voided), within: orNone(within) },
  };
}

function stayingFile(listed: KeptOn | Spared, begun: ReadonlySet<string>): StayingFile {
  // DL-22. What of its dossier went at the same time, or later, is known by now.
  const isInPart = listed.dossier !== undefined && begun.has(listed.dossier);
  const file = listed.state === "spared" && isInPart ? { ...listed, partGone: true as const } : listed;
  const common = { ...describedAs(file), at: file.at };
  if (file.state === "spared") return { ...common, outcome: "spared", why: whySpared(file) };
  const { reason, by, until, forGood, pastCeiling } = file;
  return { ...common, outcome: "kept", why: reason, by: by?.name, until, forGood, pastCeiling };
}
