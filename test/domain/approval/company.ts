import type { Application } from "#shared/domain/approval/begin.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import { ARCHIVISTS, type Seated, seatOfPost } from "#shared/domain/approval/seat.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Monday to Friday; of the years from 2027 nobody has published the holidays. */
function addWorkingDays(day: string, days: number): string | undefined {
  let instant = Date.parse(day);
  for (let left = days; left > 0; ) {
    instant += DAY;
    if (![0, 6].includes(new Date(instant).getUTCDay())) left -= 1;
  }
  const due = new Date(instant).toISOString().slice(0, 10);
  return due < "2027-01-01" ? due : undefined;
}

/** Nine in the morning of a day in China. */
export const on = (today: string): Moment => ({ now: `${today}T01:00:00.000Z`, today, addWorkingDays });

export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** A Monday. */
export const MONDAY = on("2026-03-02");

export const SALES = seatOfPost("销售部经理");
export const SERVICE = seatOfPost("客服部经理");
export const EXECUTIVE = seatOfPost("分管领导");
export const GENERAL = seatOfPost("总经理");

const sitting = (subject: string, name: string, ...seats: string[]): Seated => ({
  ...{ subject, name },
  sittings: seats.map((seat) => ({ seat })),
});

export const employee = sitting("employee", "林晓");
export const salesHead = sitting("sales-head", "周岚", SALES);
export const serviceHead = sitting("service-head", "陈立", SERVICE);
export const executive = sitting("executive", "何伟", EXECUTIVE);
export const general = sitting("general", "高远", GENERAL);
export const archivist = sitting("archivist", "沈芳", ARCHIVISTS);
export const otherArchivist = sitting("other-archivist", "吴敏", ARCHIVISTS);

/** Somebody who also sits in the seats of others, who are away. */
export const inPlaceOf = (who: Seated, ...absent: Seated[]): Seated => ({
  ...who,
  sittings: [
    ...who.sittings,
    ...absent.flatMap(({ subject, name, sittings }) => sittings.map(({ seat }) => ({ seat, for: { subject, name } }))),
  ],
});

const head = { step: "本部门负责人", seat: SALES, above: [EXECUTIVE, GENERAL] };
const leader = { step: "分管领导", seat: EXECUTIVE, above: [GENERAL] };
export const check = { step: "档案审核", seat: ARCHIVISTS, above: [EXECUTIVE, GENERAL] };

/** AF-21, AF-22. How files of the lowest level are asked for, and those above it. */
export const ordinary: Plan = { name: "查阅一般文件", clause: "AF-21", stages: [[head], [check]] };
export const important: Plan = { name: "查阅重要文件", clause: "AF-22", stages: [[head], [leader], [check]] };

/** Two departments side by side, then the archive. */
export const joint: Plan = {
  ...{ name: "对外提供", clause: "AF-23" },
  stages: [
    [
      { step: "有关部门负责人", seat: SALES, above: [EXECUTIVE, GENERAL] },
      { step: "有关部门负责人", seat: SERVICE, above: [EXECUTIVE, GENERAL] },
    ],
    [check],
  ],
};

/** AM-16. In an emergency the executive or an archivist may skip the head of the department. */
export const urgent: Plan = {
  ...important,
  emergency: { steps: ["本部门负责人"], by: [EXECUTIVE, ARCHIVISTS], reviewWithin: 3 },
};

export const FILES = ["Y2024销售合同001", "Y2024销售合同002"];

/** What somebody asks for, an employee of the sales department unless it is said. */
export const asking = (asker: Seated = employee, more: Partial<Application> = {}): Application => ({
  ...{ asker, subjects: FILES },
  ...more,
});

export const approve = { verdict: "approve", except: {} } as const;
export const refuse = { verdict: "refuse", reason: "与用途无关" } as const;
export const sendBack = { verdict: "send back", reason: "请写明用途" } as const;
export const refusing = (...ids: string[]) =>
  ({ verdict: "approve", except: Object.fromEntries(ids.map((id) => [id, "与用途无关"])) }) as const;
