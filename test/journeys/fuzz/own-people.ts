import { randomUUID } from "node:crypto";
import { archive, as, firstTokenOf } from "../doors.ts";
import { headOf, type Own } from "./own.ts";

/** People who were let in for this alone, and contacts of somebody's: whatever becomes of them, nobody else is missed. */
export async function ownPeople(): Promise<Own> {
  const system = as("system-1");
  const [{ department = "" } = {}] = archive.people;
  const head = headOf(department);
  const newcomer = (name: string) => {
    const username = `fuzz.${randomUUID().slice(0, 8)}`;
    return { username, name, department, email: `${username}@yunling.example` };
  };
  const newcomers = ["钱多", "孙少", "李无", "周全"].map(newcomer);
  const subjects: string[] = [];
  for (const body of newcomers) {
    const { person, password } = await system.call("POST /people", { body });
    await firstTokenOf(body.username, password ?? "");
    subjects.push(person.subject);
  }
  const [colleague = "", , traveller = "", leaver = ""] = subjects;
  const keeper = "employee-2";
  const contact = (name: string) => ({
    ...{ customer: "佛山宏达铝业有限公司", name, email: `${randomUUID()}@hongda.example` },
  });
  const contacts: string[] = [];
  for (const body of ["张某", "王某"].map(contact))
    contacts.push((await as(keeper).call("POST /contacts", { body })).id);
  const away = { from: "2099-01-05", to: "2099-01-09" };
  const seeds = {
    "/people/{subject}": subjects,
    ...{ "/people/{subject}/absence": [traveller], "/people/{subject}/deputy": [traveller] },
    "/people/{subject}/leave": [leaver],
    "/contacts/{id}": contacts,
    "body.successor": subjects,
    "body.deputy": subjects,
    "query.keeper": subjects,
    "query.post": archive.people.flatMap(({ post }) => post ?? []),
    "body.post": archive.people.flatMap(({ post }) => post ?? []),
    "body.username": newcomers.map(({ username }) => username),
    ...{ "body.from": [away.from], "body.to": [away.to] },
  };
  return {
    seeds,
    bodies: {
      "POST /people": newcomer("吴名"),
      "POST /people/{subject}/correction": { name: "钱少" },
      "POST /people/{subject}/post": { department },
      "POST /people/{subject}/deputy": { deputy: colleague },
      "POST /people/{subject}/leave": { successor: colleague },
      "POST /people/{subject}/absence": away,
      "POST /contacts": contact("陈某"),
    },
    askers: {
      ...{ "POST /people/{subject}/absence": ["system-1"], "POST /people/{subject}/deputy": [head] },
      ...{ "POST /contacts/{id}/told": [keeper], "DELETE /contacts/{id}": [keeper] },
    },
  };
}
