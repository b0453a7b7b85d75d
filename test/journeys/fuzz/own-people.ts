import { randomUUID } from "node:crypto";
import type { Seeds } from "../../support/fuzz/fuzz.ts";
import { archive, as, firstTokenOf } from "../doors.ts";

/** People who were let in for this alone, and contacts of somebody's: whatever becomes of them, nobody else is missed. */
export async function ownPeople(): Promise<Seeds> {
  const system = as("system-1");
  const [{ department = "" } = {}] = archive.people;
  const subjects: string[] = [];
  for (const name of ["钱多", "孙少", "李无"]) {
    const username = `fuzz.${randomUUID().slice(0, 8)}`;
    const body = { username, name, department, email: `${username}@yunling.example` };
    const { person, password } = await system.call("POST /people", { body });
    await firstTokenOf(username, password ?? "");
    subjects.push(person.subject);
  }
  const contacts: string[] = [];
  for (const name of ["张某", "王某"]) {
    const body = { customer: "佛山宏达铝业有限公司", name, email: `${randomUUID()}@hongda.example` };
    contacts.push((await as("employee-2").call("POST /contacts", { body })).id);
  }
  return {
    "/people/{subject}": subjects,
    "/contacts/{id}": contacts,
    "body.successor": subjects,
    "body.deputy": subjects,
    "query.keeper": subjects,
    "query.post": archive.people.flatMap(({ post }) => post ?? []),
    "body.post": archive.people.flatMap(({ post }) => post ?? []),
  };
}
