import { z } from "zod";
import { NumberFormat, SeriesRule } from "#shared/domain/numbering/format.ts";
import {
  ClassRule,
  DateRule,
  Level,
  Link,
  NotFiled,
  Parties,
  Signs,
  TypeRule,
  Us,
} from "#shared/domain/reading/rules.ts";
import { isNetwork } from "./networks.ts";

/**
 * A company's regulation for its files. Only `regulation`, `company`, `parameters` and `departments` are required; what a
 * regulation does not speak of, it leaves out. Every rule names the clause it comes from. Keys are explained, in Chinese,
 * in `keys.ts`; what no schema can see (two series that render the same number) is the business of `check.ts`.
 */

/** A clause of the source text, by the letters of its source and a number. A company may use its own letters. */
export const ClauseId = z.string().regex(/^[A-Z]{2,4}-\d{2,3}$/);

/** A name in the author's words. It may become part of a number, a folder and a file name. */
const Name = z.string().regex(/^[^\s\p{C}\\/:*?"<>|#{}]+$/u);
const Names = z.array(Name);
const Text = z.string().trim().min(1);
/** A line of it, as it stands on forms and in records. */
const Short = Text.max(200);

const clause = { clause: ClauseId };
const rule = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject({ ...shape, ...clause });
const named = <Rule extends z.ZodType>(value: Rule) => z.record(Name, value);

const Unit = z.enum(["working days", "days", "months", "years", "copies", "times", "percent", "yuan"]);
const Every = z.enum(["day", "week", "month", "quarter", "half-year", "year"]);
const MonthDay = z
  .string()
  .regex(/^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/);

/** The longest times that there are, by their unit: whatever is counted from a day ends on a day. */
const LONGEST: Partial<Record<z.infer<typeof Unit>, number>> = {
  ...{ years: 1000, months: 12_000, days: 366_000, "working days": 366_000 },
};

/** An [X] of the source text: the company fills in its value. */
const Parameter = rule({ value: z.number().min(0), unit: Unit }).superRefine(({ value, unit }, { addIssue }) => {
  const maximum = LONGEST[unit] ?? Number.POSITIVE_INFINITY;
  if (value > maximum) addIssue({ code: "too_big", origin: "number", maximum, path: ["value"] });
});

/** Something that happens on a date: it starts a deadline or a retention, or gives the year of a number. */
const Event = rule({ dated_by: z.enum(["文件日期", "提交人填报", "档案员登记"]) });

/** AF-11, DL-02. A way by which files come in. */
const Channel = rule({
  default: z.boolean().default(false),
  emails: z.boolean().default(false),
  paper: z.boolean().default(false),
});

/** AF-10. `within` a number of days `after` an event, both by name. */
const Due = rule({ within: Name, after: Name });
/** AM-06. By a day of the year, or of the next one. */
const DueBy = rule({ day: MonthDay, of: z.enum(["当年", "次年"]), checked_by: Name.optional() });

/** AF-01, CR-01. Who files: its head, the clerk who answers for what its scanner sends, and the classes that it submits. */
const Department = rule({
  head: Name,
  clerk: Name,
  deputy: Name.optional(),
  archive: z.boolean().default(false),
  submits: Names.default([]),
  due: Due.optional(),
  due_by: DueBy.optional(),
  unfiled_at_most: rule({ every: Every }).optional(),
});

const ClassSigns = z.strictObject(Signs.shape).prefault({});

const Type = z.strictObject({ ...TypeRule.shape, signs: ClassSigns, stage: Name.optional() });

const Series = z.strictObject({
  ...SeriesRule.shape,
  code: Name.optional(),
  item: z.string().optional(),
  clause: ClauseId.optional(),
});
export type Series = z.infer<typeof Series>;

/** AM-17. A period that the law sets, with its source and the day from which it holds. */
const Legal = rule({ for: Name, source: Text, since: z.iso.date() });
const Afterwards = z.enum(["鉴定", "销毁", "匿名化", "移交"]);

/** AF-18. Kept for good, and looked at again every so often. */
const KeptForGood = rule({ for: z.literal("长期"), appraise_every: Name, afterwards: Afterwards });
/** AF-18, DL-10, CI-10. Kept for a time from an event on; longer for what matters more, within what the law demands and allows. */
const KeptForTerm = rule({
  from: Name,
  for: Name,
  /** Accounting papers: from 1 January of the year after the event. */
  from_next_year: z.boolean().default(false),
  longer: z.array(rule({ where: Text, amount_from: Name.optional(), for: Name })).default([]),
  law_floor: Legal.optional(),
  ceiling: Legal.optional(),
  afterwards: Afterwards,
});
export const Keep = z.union([KeptForGood, KeptForTerm]);
export type Keep = z.infer<typeof Keep>;

/** AF-02, AM-05, AM-07. A class of files is the company's to define: by matter, product, project, organisation or time. */
const Class = rule({
  ...ClassRule.shape,
  sign: z.string().regex(/^\p{Lu}{1,8}$/u),
  category: Name.optional(),
  types: z.record(Name, Type).refine((types) => Object.keys(types).length > 0, { params: { code: "class.no-type" } }),
  signs: ClassSigns,
  date: z.strictObject(DateRule.shape),
  level: z.strictObject(Level.shape),
  series: Series,
  links: z.record(Name, Link).default({}),
  keep: Keep.optional(),
});
export type Class = z.infer<typeof Class>;

/** One who approves, by name; or several side by side, none of whom waits for another. */
const Step = z.union([Name, Names.min(1)]);
const Steps = z.array(Step).min(1);
export type Steps = z.infer<typeof Steps>;

/** What may be asked for. Courts, tax and police ask by law (依法查询): with a letter, and no agreement. */
const Matter = z.enum(["查阅", "借阅", "对外提供", "依法查询", "复制", "登记变更", "更正"]);

/** A chain of steps, and how many working days each has; then it goes to the post above as well. */
const chain = { steps: Steps, decided_within: Name.optional() };

/** AF-21…AF-23, DL-15. Who approves, in order; the archive's own check is a step like the others. */
const Approval = rule({
  for: Matter,
  level: Name.optional(),
  ...chain,
  only_posts: Names.default([]),
  agreement: Text.optional(),
  consent: Text.optional(),
  letter: Text.optional(),
});
export type Approval = z.infer<typeof Approval>;

/** CI-13. How much of one person on one day is unusual, each by a parameter. */
const Watch = rule({ openings: Name.optional(), files: Name.optional(), refusals: Name.optional() });

/** AF-24. How long a grant lasts, and where viewing is done: by the networks that a place is connected to. */
const Network = z.string().refine(isNetwork, { params: { code: "network.unfit" } });
const Viewing = rule({
  grant_for: Name.optional(),
  places: named(rule({ networks: z.array(Network).min(1) })).default({}),
  watch: Watch.optional(),
});

/** AF-24. Certified copies and extracts are numbered, in one series a year. */
const Copies = rule({ number: NumberFormat });

const Lending = rule({
  at_most: Name,
  ...chain,
  agreement: Text,
  extension: rule({ ...chain, before_end: z.boolean() }).optional(),
  remind_before: Name.optional(),
  remind_every: Name.optional(),
  on_return: Names.default([]),
  damage: z.union([Text, z.array(Text).min(1)]).optional(),
});

/** AF-32…AF-37, DL-22. Who must not be the same person as the supervisor is named by their part in it. */
const Destruction = rule({
  supervisors: z.int().min(1),
  never_also: z.array(z.enum(["proposer", "approver", "executor"])),
  steps: Steps.optional(),
  decided_within: Name.optional(),
  methods: z.strictObject({ electronic: Short, paper: Short.optional(), media: Short.optional() }).optional(),
  part_of_dossier: z.boolean().default(false),
  records_kept: Name.optional(),
});

/** CR. A card per customer and a list per department. */
const Register = rule({
  keeper: Name,
  card: rule({ fields: named(Names), sources: z.boolean().default(false) }),
  overview: rule({ one_per: z.literal("department"), columns: Names }).optional(),
  opening: rule({ form: Name, steps: Steps }).optional(),
  review: rule({ months: z.array(z.int().min(1).max(12)).min(1) }).optional(),
  changes: rule({ reported_by: Names, proof: z.boolean().default(false) }).optional(),
  guarded: rule({ fields: Names, form: Name, steps: Steps, watch_above: Name.optional() }).optional(),
  ended: rule({ kinds: Names.min(1), kept_apart: z.boolean(), destroyed_with: Steps.optional() }).optional(),
  viewing: rule({ steps: Steps }).optional(),
  kinds: named(rule({ names: Names.min(1) })).optional(),
  contacts: rule({ weight: Name, at_least: z.int().min(1) }).optional(),
});

/** AM-06. Papers made up into volumes (保管单位), each checked by someone before it is filed. */
const Volumes = rule({ one_per: Names.min(1), closes: Name, checked_by: Name });

/** DL-07. A paper that was scanned before, in other bytes: a person is asked, or it is filed and the two are linked. */
const Duplicates = rule({ same_paper: z.enum(["ask", "link"]) });

/** AF-19, DL-11, CI-07. What is done to what is held, how often. */
const Custody = z.strictObject({
  backups: rule({ every: Every, full: z.boolean(), checked: z.boolean(), off_site: z.boolean() }).optional(),
  inspections: named(rule({ every: Every })).optional(),
  drills: rule({ every: Every }).optional(),
});

/** CI-04, CI-06, CI-08, CI-09. What the law of personal data asks for. */
const PersonalData = rule({
  purposes: Names.min(1),
  consent: rule({ explicit_for: Names }),
  requests: named(rule({ within: Name, after: Name })).optional(),
  leak: rule({ tell: Names.min(1), within: Name, after: Name }).optional(),
});

export const Regulation = z.strictObject({
  regulation: z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    title: Text,
    version: z.int().min(1),
    from: z.iso.date(),
  }),
  company: z.strictObject(Us.shape),
  calendar: z
    .strictObject({ time_zone: z.string(), working_days: z.enum(["chinese-days", "monday-to-friday"]) })
    .prefault({ time_zone: "Asia/Shanghai", working_days: "chinese-days" }),
  unit: z.enum(["item", "customer", "volume"]).default("item"),
  parameters: named(Parameter),
  events: named(Event).default({}),
  posts: Names.default([]),
  levels: Names.min(1).default(["一般", "重要", "核心"]),
  stages: Names.default([]),
  channels: named(Channel).default({}),
  departments: named(Department),
  parties: Parties.default({}),
  not_filed: z.strictObject(NotFiled.shape).prefault({}),
  classes: named(Class).default({}),
  volumes: Volumes.optional(),
  duplicates: Duplicates.optional(),
  file_name: rule({ format: z.string() }).optional(),
  secrets: rule({ marks: Names.min(1), officer: Name }).optional(),
  approvals: named(Approval).default({}),
  own_request: rule({
    goes_to: Name,
    ladder: Names.min(1).optional(),
    otherwise: Names.min(1).optional(),
  }).optional(),
  deputies: rule({ recorded: z.boolean() }).optional(),
  emergency: rule({
    may_skip: Names.min(1),
    by: Names.min(1).optional(),
    report_within: Name,
    after: Name,
  }).optional(),
  access_needs: rule({
    agreement: Text.optional(),
    training: Text.optional(),
    training_good_for: Name.optional(),
  }).optional(),
  viewing: Viewing.optional(),
  copies: Copies.optional(),
  lending: Lending.optional(),
  custody: Custody.optional(),
  destruction: Destruction.optional(),
  register: Register.optional(),
  personal_data: PersonalData.optional(),
});
export type Regulation = z.infer<typeof Regulation>;
