import type { Regulation } from "#shared/regulation/schema.ts";
import type { LocalPerson } from "../../cli/local-archive.ts";

/** No secret: the archive that it opens answers on this machine alone, and ends with its terminal. */
const PASSWORD = "Local-archive-1";

/** Who works in a local archive: two archivists, and of every other department the clerk who submits for it (DL-03, AF-20). */
export function peopleUnder({ departments, company }: Pick<Regulation, "departments" | "company">): LocalPerson[] {
  const all = Object.entries(departments);
  const [archive = all[0]] = all.filter(([, department]) => department.archive);
  const submitting = all.filter((department) => department !== archive);
  const archivists = [1, 2].map((n) => ({ username: `archivist-${n}`, role: "archivist" as const, at: archive }));
  const submitters = submitting.map((at, n) => ({ username: `submitter-${n + 1}`, role: "submitter" as const, at }));
  return [...archivists, ...submitters].flatMap(({ username, role, at }) => {
    if (!at) return [];
    const [department, { clerk }] = at;
    const name = role === "archivist" ? `${clerk}${username.slice(-1)}` : clerk;
    const email = `${username}@${company.mail_domains[0] ?? "archive.example"}`;
    return [{ username, password: PASSWORD, name, role, department, email }];
  });
}
