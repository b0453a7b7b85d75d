import { z } from "zod";
import { Subject } from "#shared/domain/people/person.ts";
import type { PersonView } from "#shared/domain/people/view.ts";
import type { Api } from "./api.ts";
import { Problem } from "./problem.ts";

/** What stands for whoever asks. */
const ME = ["me", "本人"];

const Whole = z.uuid();

/**
 * The subject of whoever is meant, by their name, their account, or the subject itself: of those who are here, else of those who have
 * left. Accounts are told to the system officer alone. A subject that is unknown stays as it was said, for the archive to refuse.
 *
 * @throws Problem where nobody is called so, or several are
 */
export async function whoever(api: Api, who: string): Promise<string> {
  const said = await orMe(api, who);
  if (Whole.safeParse(said).success) return said;
  const here = await called(api, said, {});
  const found = here.length > 0 ? here : await called(api, said, { left: "only" });
  const [one, ...others] = found;
  if (!one && !Subject.safeParse(said).success)
    throw new Problem("person.unknown", `没有叫“${said}”的人。人员名单：dossier people`);
  if (others.length === 0) return one?.subject ?? said;
  const which = found.map(({ name, department, subject }) => `${name}（${department}，${subject}）`).join("、");
  throw new Problem("person.ambiguous", `不止一人叫“${said}”，请写标识：${which}`, 2);
}

/** The subject of whoever asks, where that is who is meant; else as it was said, for an archive that finds people by what they are called. */
export const orMe = async (api: Api, said: string): Promise<string> =>
  ME.includes(said) ? (await api.call("GET /me", {})).person.subject : said;

const isCalled = ({ subject, username, name }: PersonView, said: string) => [subject, username, name].includes(said);

async function called(api: Api, said: string, which: { left?: "only" }): Promise<PersonView[]> {
  const found: PersonView[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.call("GET /people", {
      query: { ...which, limit: 100, ...(cursor !== undefined && { cursor }) },
    });
    found.push(...page.items.filter((each) => isCalled(each, said)));
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}
