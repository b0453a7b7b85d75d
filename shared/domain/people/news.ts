import type { News, Person } from "./person.ts";

/** Somebody who is to be told of something, with all that they were not told so far. */
export const withNews = (person: Person, news: News): Person => ({
  ...person,
  untold: [...(person.untold ?? []), news],
});

/** Somebody who was told everything. */
export function toldAll({ untold: _told, ...person }: Person): Person {
  return { ...person, rev: person.rev + 1 };
}

/** Where to tell it: at the address that somebody has, and at those that were theirs when it was done. */
export function addressesOf({ email, untold = [] }: Person): string[] {
  const corrected = untold.flatMap((news) => (news.what === "corrected" && news.email ? [news.email] : []));
  const all = [email, ...corrected.flatMap(({ was, is }) => [was, is])];
  return [...new Set(all.filter((each) => each !== undefined))];
}

/**
 * Whether somebody had an address before all that they are to be told of. Where they had none, they are told at the one alone that
 * whoever changed them entered, or nowhere: others are to know of it as well.
 */
export function hadAddress({ email, untold = [] }: Person): boolean {
  const first = untold.find((news) => news.what === "corrected" && news.email !== undefined);
  return (first?.what === "corrected" ? first.email?.was : email) !== undefined;
}

/** The same in Chinese and in English. */
type Both = readonly [zh: string, en: string];

/** What somebody is told, in both languages: who changed what, and whom to ask. */
export function newsNotice({ name, untold = [] }: Person): { subject: string; text: string } {
  const lines = untold.flatMap(linesOf);
  return {
    subject: "【档案】您的登记有变动 Your record has changed",
    text: [
      `${name}，您好：`,
      ...lines.map(([zh]) => zh),
      "如非您所知，请告知安全保密员。命令：dossier me",
      "",
      `Dear ${name},`,
      ...lines.map(([, en]) => en),
      "If you did not know of it, tell the security officer. Command: dossier me",
    ].join("\n"),
  };
}

/** What the security officers are told in place of somebody who had no address: what that one is to be told, to ask them about it. */
export function officersNotice(person: Person): { subject: string; text: string } {
  const { name, subject, untold = [] } = person;
  const lines = untold.flatMap(linesOf);
  return {
    subject: "【档案】有人的登记有变动，告知不到原有邮箱 A change that reaches no address of before",
    text: [
      `${name}（${subject}）此前没有登记邮箱，以下告知可能到不了本人，请向本人核实：`,
      ...lines.map(([zh]) => zh),
      "",
      `${name} (${subject}) had no address on record; what follows may not reach them. Please ask them about it:`,
      ...lines.map(([, en]) => en),
    ].join("\n"),
  };
}

/** CI-16. What somebody's deputy is told of it: when they act, and nothing else; nothing where that has not changed. */
export function deputyNotice({ name, untold = [] }: Person): { subject: string; text: string } | undefined {
  const lines = untold.flatMap((news): Both[] => {
    if (news.what !== "absence") return [];
    const { by, from, to } = news;
    return to === null
      ? [[`${by} 取消了${name}自 ${from} 起的外出。`, `${by} cancelled ${name}'s absence from ${from}.`]]
      : [
          [
            `${by} 登记${name} ${from} 至 ${to} 外出，其间由您代行。命令：dossier tasks`,
            `${by} entered that ${name} is away from ${from} to ${to}; you act meanwhile. Command: dossier tasks`,
          ],
        ];
  });
  if (lines.length === 0) return undefined;
  return {
    subject: "【档案】AB 岗代行 You act for somebody who is away",
    text: [...lines.map(([zh]) => zh), "", ...lines.map(([, en]) => en)].join("\n"),
  };
}

function linesOf(news: News): Both[] {
  const { by } = news;
  switch (news.what) {
    case "corrected": {
      const { name, email } = news;
      return [
        [`${by} 更正了您的登记。`, `${by} corrected your record.`],
        ...(name ? [[`姓名：${name.was} → ${name.is}`, `Name: ${name.was} → ${name.is}`] as const] : []),
        ...(email
          ? [[`邮箱：${email.was ?? "无"} → ${email.is}`, `E-mail: ${email.was ?? "none"} → ${email.is}`] as const]
          : []),
      ];
    }
    case "password":
      return [
        [
          `${by} 重发了您的初始密码，原来的密码不再有效。`,
          `${by} gave you a new first password; the one before is good no longer.`,
        ],
      ];
    case "absence":
      return news.to === null
        ? [[`${by} 取消了您自 ${news.from} 起的外出。`, `${by} cancelled your absence from ${news.from}.`]]
        : [
            [
              `${by} 登记您 ${news.from} 至 ${news.to} 外出，其间由您的 AB 岗代行。`,
              `${by} entered that you are away from ${news.from} to ${news.to}; your deputy acts meanwhile.`,
            ],
          ];
  }
}
