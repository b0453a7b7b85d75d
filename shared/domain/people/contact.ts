import { z } from "zod";
import { Email, Line } from "../contract.ts";
import { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import { type Person, Subject } from "./person.ts";

/** The language that a contact reads first. */
export const Language = z.enum(["zh", "en"]);

/** AM-20. Somebody at a customer's or a supplier's whom one of ours looks after, and who is told when that becomes another. */
export const Contact = z.object({
  id: z.string(),
  customer: z.string(),
  name: z.string(),
  email: z.email(),
  language: Language,
  /** Who looks after them, by subject. */
  keeper: z.string(),
  /** What they are still to be told: who left, and by what name they knew who looked after them. */
  untold: z.object({ leaver: z.string(), formerly: z.string(), since: Instant }).optional(),
  toldAt: Instant.optional(),
  rev: z.int().min(1),
});
export type Contact = z.infer<typeof Contact>;
export type Untold = Contact & { untold: NonNullable<Contact["untold"]> };

/** A contact as they are entered; whoever enters them looks after them, unless another is named. */
export const NewContact = z.strictObject({
  customer: Line,
  name: Line,
  email: Email,
  language: Language.default("zh"),
  keeper: Subject.optional(),
});
export type NewContact = z.infer<typeof NewContact>;

/** @throws Refused `contact.keeper-inactive` */
export function takeOn({ keeper: _keeper, ...contact }: NewContact, keeper: Person, id: string): Contact {
  if (!keeper.active) throw new Refused("contact.keeper-inactive", keeper.subject);
  return { ...contact, id, keeper: keeper.subject, rev: 1 };
}

/**
 * AM-20. Hands a leaver's contact to who comes after, and notes that they are to be told. Who left before them and was not yet told of
 * is whom the contact still knows.
 */
export function passOn(contact: Contact, leaver: Person, successor: Person, now: string): Untold {
  const { toldAt: _told, ...rest } = contact;
  const formerly = contact.untold?.formerly ?? leaver.name;
  const untold = { leaver: leaver.subject, formerly, since: now };
  return { ...rest, keeper: successor.subject, untold, rev: contact.rev + 1 };
}

/** A contact who was told. @throws Refused `contact.nothing-to-tell` */
export function tell(contact: Contact, now: string): Contact {
  const { untold, ...rest } = contact;
  if (!untold) throw new Refused("contact.nothing-to-tell", contact.id);
  return { ...rest, toldAt: now, rev: contact.rev + 1 };
}

/** What the company calls itself in a language. */
export interface Company {
  readonly names: readonly string[];
  readonly english: readonly string[];
}

/** What a contact is told, in both languages, the one that they read first first. */
export function notice(
  { name, language, untold: { formerly } }: Untold,
  { name: successor, email }: Person,
  { names, english }: Company,
): { subject: string; text: string } {
  const ours = names[0] ?? "";
  const chinese = {
    subject: `【${ours}】联系人变更`,
    text: [
      `${name}，您好：`,
      `原与您联系的${formerly}已离职，今后由${successor}与您联系，未完成的事项一并由其接手。`,
      ...(email === undefined ? [] : [`联系邮箱：${email}`]),
      ours,
    ],
  };
  const inEnglish = {
    subject: "Your contact has changed",
    text: [
      `Dear ${name},`,
      `${formerly}, who was your contact here, has left. From now on ${successor} is your contact and takes over whatever is still open.`,
      ...(email === undefined ? [] : [`E-mail: ${email}`]),
      english[0] ?? ours,
    ],
  };
  const both = language === "zh" ? [chinese, inEnglish] : [inEnglish, chinese];
  return {
    subject: both.map(({ subject }) => subject).join(" / "),
    text: both.map(({ text }) => text.join("\n")).join("\n\n"),
  };
}
