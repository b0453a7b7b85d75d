import type { Regulation, Steps } from "./schema.ts";

/** Approvers named by where they stand to the one who asks, beside the posts that a regulation names itself. */
export const RELATIVE_POSTS = ["本部门负责人", "有关部门负责人", "上一级", "档案审核"] as const;
export type RelativePost = (typeof RELATIVE_POSTS)[number];

/** A name that is used in one place of a regulation and must be defined in another. */
export type Reference = {
  readonly to: Defined;
  readonly name: string;
  readonly path: readonly PropertyKey[];
  readonly units?: readonly string[];
  /** Whether a parameter counts something: it is a whole number then, and not 0. */
  readonly counts?: true;
};
export type Defined = "parameter" | "event" | "class" | "department" | "level" | "post" | "party" | "stage" | "kind";

const WORKING_DAYS = ["working days"];
const DAYS = ["working days", "days"];
const LONG = ["years", "months"];

type Timing = { within: string; after: string } | undefined;
type Chain = { steps?: Steps | undefined; decided_within?: string | undefined } | undefined;

/** Everything a regulation refers to, with the place that does. */
export function references(regulation: Regulation): Reference[] {
  const found: Reference[] = [];
  const refer = (to: Defined, name: string | undefined, path: readonly PropertyKey[], units?: readonly string[]) => {
    if (name !== undefined) found.push({ to, name, path, ...(units && { units }) });
  };
  const all = (to: Defined, names: readonly string[] | undefined, path: readonly PropertyKey[]) => {
    for (const [index, name] of names?.entries() ?? []) refer(to, name, [...path, index]);
  };
  const timed = (timing: Timing, path: readonly PropertyKey[]) => {
    refer("parameter", timing?.within, [...path, "within"], DAYS);
    refer("event", timing?.after, [...path, "after"]);
  };
  const counted = (name: string | undefined, path: readonly PropertyKey[], units: readonly string[]) => {
    if (name !== undefined) found.push({ to: "parameter", name, path, units, counts: true });
  };
  const stepped = (steps: Steps | undefined, path: readonly PropertyKey[]) => {
    for (const [index, step] of steps?.entries() ?? [])
      if (typeof step === "string") refer("post", step, [...path, index]);
      else all("post", step, [...path, index]);
  };
  const approved = (by: Chain, path: readonly PropertyKey[]) => {
    stepped(by?.steps, [...path, "steps"]);
    counted(by?.decided_within, [...path, "decided_within"], WORKING_DAYS);
  };

  for (const [name, department] of Object.entries(regulation.departments)) {
    const path = ["departments", name];
    all("class", department.submits, [...path, "submits"]);
    timed(department.due, [...path, "due"]);
    refer("post", department.due_by?.checked_by, [...path, "due_by", "checked_by"]);
  }

  for (const [name, { types, date, level, keep }] of Object.entries(regulation.classes)) {
    const path = ["classes", name];
    for (const [type, { we_are, they_are_not, stage }] of Object.entries(types)) {
      all("party", we_are, [...path, "types", type, "we_are"]);
      all("party", they_are_not, [...path, "types", type, "they_are_not"]);
      refer("stage", stage, [...path, "types", type, "stage"]);
    }
    refer("event", date.event, [...path, "date", "event"]);
    refer("level", level.default, [...path, "level", "default"]);
    for (const [sight, raised] of Object.entries(level.raise))
      refer("level", raised, [...path, "level", "raise", sight]);
    if (!keep) continue;
    if ("appraise_every" in keep) {
      counted(keep.appraise_every, [...path, "keep", "appraise_every"], LONG);
    } else {
      refer("event", keep.from, [...path, "keep", "from"]);
      counted(keep.for, [...path, "keep", "for"], LONG);
      for (const [index, longer] of keep.longer.entries()) {
        counted(longer.for, [...path, "keep", "longer", index, "for"], LONG);
        refer("parameter", longer.amount_from, [...path, "keep", "longer", index, "amount_from"], ["yuan"]);
      }
      counted(keep.law_floor?.for, [...path, "keep", "law_floor", "for"], LONG);
      counted(keep.ceiling?.for, [...path, "keep", "ceiling", "for"], LONG);
    }
  }

  for (const [name, approval] of Object.entries(regulation.approvals)) {
    approved(approval, ["approvals", name]);
    refer("level", approval.level, ["approvals", name, "level"]);
    all("post", approval.only_posts, ["approvals", name, "only_posts"]);
  }

  const { volumes, secrets, own_request, emergency, access_needs, viewing, lending } = regulation;
  const { destruction, register, personal_data } = regulation;
  refer("event", volumes?.closes, ["volumes", "closes"]);
  refer("post", volumes?.checked_by, ["volumes", "checked_by"]);
  refer("post", secrets?.officer, ["secrets", "officer"]);
  refer("post", own_request?.goes_to, ["own_request", "goes_to"]);
  all("post", own_request?.ladder, ["own_request", "ladder"]);
  all("post", own_request?.otherwise, ["own_request", "otherwise"]);
  all("post", emergency?.by, ["emergency", "by"]);
  counted(emergency?.report_within, ["emergency", "report_within"], WORKING_DAYS);
  refer("event", emergency?.after, ["emergency", "after"]);
  counted(access_needs?.training_good_for, ["access_needs", "training_good_for"], LONG);
  counted(viewing?.grant_for, ["viewing", "grant_for"], DAYS);
  counted(viewing?.watch?.openings, ["viewing", "watch", "openings"], ["times"]);
  counted(viewing?.watch?.files, ["viewing", "watch", "files"], ["copies"]);
  counted(viewing?.watch?.refusals, ["viewing", "watch", "refusals"], ["times"]);
  counted(lending?.at_most, ["lending", "at_most"], DAYS);
  counted(lending?.remind_before, ["lending", "remind_before"], DAYS);
  counted(lending?.remind_every, ["lending", "remind_every"], DAYS);
  approved(lending, ["lending"]);
  approved(lending?.extension, ["lending", "extension"]);
  approved(destruction, ["destruction"]);
  refer("parameter", destruction?.records_kept, ["destruction", "records_kept"], LONG);
  refer("department", register?.keeper, ["register", "keeper"]);
  approved(register?.opening, ["register", "opening"]);
  all("post", register?.changes?.reported_by, ["register", "changes", "reported_by"]);
  approved(register?.guarded, ["register", "guarded"]);
  refer("parameter", register?.guarded?.watch_above, ["register", "guarded", "watch_above"], ["times"]);
  stepped(register?.ended?.destroyed_with, ["register", "ended", "destroyed_with"]);
  approved(register?.viewing, ["register", "viewing"]);
  refer("kind", register?.contacts?.weight, ["register", "contacts", "weight"]);
  for (const [name, request] of Object.entries(personal_data?.requests ?? {}))
    timed(request, ["personal_data", "requests", name]);
  timed(personal_data?.leak, ["personal_data", "leak"]);
  return found;
}

/** The names that a regulation defines, of each sort. */
export function definitions(regulation: Regulation): Record<Defined, readonly string[]> {
  const { parameters, events, classes, departments, levels, posts, parties, stages, register } = regulation;
  return {
    parameter: Object.keys(parameters),
    event: Object.keys(events),
    class: Object.keys(classes),
    department: Object.keys(departments),
    level: levels,
    post: [
      ...RELATIVE_POSTS,
      ...posts,
      ...Object.entries(departments).flatMap(([name, { head, clerk, deputy }]) => [
        name,
        head,
        clerk,
        ...(deputy ? [deputy] : []),
      ]),
    ],
    party: Object.keys(parties),
    stage: stages,
    kind: Object.values(register?.kinds ?? {}).flatMap(({ names }) => names),
  };
}
