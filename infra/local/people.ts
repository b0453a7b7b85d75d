import { DAY } from "#shared/domain/instant.ts";
import type { Role } from "#shared/domain/people/person.ts";
import type { Regulation } from "#shared/regulation/schema.ts";
import { standingRules } from "#shared/regulation/standing.ts";
import type { LocalPerson } from "../../cli/local-archive.ts";

/** No secret: the archive that it opens answers on this machine alone, and ends with its terminal. */
const PASSWORD = "Local-archive-1";

/** The last of them has neither signed nor been trained, so that one sees what becomes of such a person's requests (AF-26). */
const NEWCOMER = "newcomer-1";

/** Those whom no department or post brings with it: what they are called, and as what they are let in. */
const OFFICERS: readonly { username: string; name: string; roles: Role[] }[] = [
  { username: "supervisor-1", name: "监销人", roles: ["supervisor"] },
  { username: "auditor-1", name: "安全审计员", roles: ["auditor"] },
  { username: "security-1", name: "安全保密员", roles: ["security officer"] },
  { username: "system-1", name: "系统管理员", roles: ["system officer"] },
];

/**
 * Who works in a local archive, on a day (`now`) under a regulation: two archivists; of every other department the clerk who submits
 * for it (DL-03, AF-20); every department's head; who holds each post above; two who are employees and nothing else; a supervisor and
 * the three officers. All have signed, and were trained the day before (AF-26), but one.
 */
export function peopleUnder(regulation: Regulation, now: string): LocalPerson[] {
  const { dayOf, superiors, levels } = standingRules(regulation);
  const all = Object.entries(regulation.departments).map(([name, rule]) => ({ name, ...rule }));
  const archive = all.find((department) => department.archive) ?? all[0];
  if (!archive) return [];
  const submitting = all.filter((department) => department !== archive);
  const ofAll = submitting[0] ?? archive;

  const yesterday = dayOf(new Date(Date.parse(now) - DAY).toISOString());
  const highest = levels.at(-1);
  const somebody = (
    username: string,
    name: string,
    who: Pick<LocalPerson, "department" | "roles" | "post" | "clearance">,
  ) => ({
    ...{ username, password: PASSWORD, name, ...who },
    email: `${username}@${regulation.company.mail_domains[0] ?? "archive.example"}`,
    ...(username !== NEWCOMER && {
      agreement: { signedOn: yesterday, reference: `本机演示-${username}` },
      training: { on: yesterday, subject: "档案保密" },
    }),
  });

  return [
    ...[1, 2].map((n) =>
      somebody(`archivist-${n}`, `${archive.clerk}${n}`, {
        ...{ department: archive.name, post: archive.clerk, clearance: highest, roles: ["archivist"] },
      }),
    ),
    ...submitting.map(({ name: department, clerk }, n) =>
      somebody(`submitter-${n + 1}`, clerk, { department, post: clerk, roles: ["submitter"] }),
    ),
    ...[...submitting, archive].map(({ name: department, head }, n) =>
      somebody(`head-${n + 1}`, head, { department, post: head, clearance: highest, roles: [] }),
    ),
    ...superiors.map((post, n) =>
      somebody(`executive-${n + 1}`, post, { department: archive.name, post, clearance: highest, roles: [] }),
    ),
    ...submitting
      .slice(0, 2)
      .map(({ name: department }, n) =>
        somebody(`employee-${n + 1}`, `${department}员工`, { department, roles: [], clearance: levels[n] }),
      ),
    ...OFFICERS.map(({ username, name, roles }) => somebody(username, name, { department: archive.name, roles })),
    somebody(NEWCOMER, "新员工", { department: ofAll.name, roles: [] }),
  ];
}
