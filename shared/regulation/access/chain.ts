import { Refused } from "#shared/domain/refused.ts";
import type { Approval, Regulation, Steps } from "../schema.ts";

/** What is asked for, in the regulation's words; an extension of a loan (续借) has a chain of its own, and so has a destruction (销毁). */
export type Matter = Approval["for"] | "续借" | "销毁";

/** What is asked for, of files of which level; where they are of several, the highest counts. */
export interface Asked {
  readonly for: Matter;
  readonly level?: string | readonly string[] | undefined;
}

/** Who approves what, as the regulation says it. */
export interface Chain {
  readonly for: Matter;
  /** Of files of this level alone; without, of every level that has no chain of its own. */
  readonly level?: string | undefined;
  readonly name: string;
  readonly clause: string;
  readonly steps: Steps;
  /** The parameter that says how many working days each step has. */
  readonly decided_within?: string | undefined;
  /** AF-22. The posts that may ask; anyone where none is named. */
  readonly only_posts: readonly string[];
  /** AF-23, DL-16. What whoever receives the files signs first. */
  readonly agreement?: string | undefined;
  /** CI-06. The customer's consent that must be on record. */
  readonly consent?: string | undefined;
  /** The letter by which courts, tax and police ask; it must be on record. */
  readonly letter?: string | undefined;
  /** Where it stands in the document. */
  readonly path: readonly string[];
}

/** Every chain of a regulation: those of `approvals`, of destruction, of loans and their extension. */
export function chainsOf({ approvals, lending, destruction }: Approving): Chain[] {
  const chains: Chain[] = Object.entries(approvals).map(([name, approval]) => ({
    ...approval,
    ...{ name, path: ["approvals", name] },
  }));
  if (destruction?.steps) {
    const { clause, steps, decided_within } = destruction;
    chains.push({ clause, steps, decided_within, for: "销毁", name: "销毁", only_posts: [], path: ["destruction"] });
  }
  if (!lending) return chains;
  const loan = { ...lending, for: "借阅", name: "借阅", only_posts: [], path: ["lending"] } as const;
  const { extension } = lending;
  if (!extension) return [...chains, loan];
  const longer = { ...extension, for: "续借", name: "续借", only_posts: [], path: ["lending", "extension"] } as const;
  return [...chains, loan, longer];
}

type Approving = Pick<Regulation, "approvals" | "lending" | "destruction">;

/** What no emergency hastens: none of its steps is ever skipped. What is lent is out already; what is destroyed is gone for good. */
export const UNHURRIED: readonly Matter[] = ["续借", "销毁"];

/**
 * AF-21…AF-23, DL-15. The chain for what is asked: that of the level, else the one that is of no level.
 *
 * @throws Refused `access.no-chain` where there is none, or a level is none of the regulation's
 */
export function chainFor(regulation: Regulation, asked: Asked): Chain {
  const found = chainOf(regulation, asked);
  if (found) return found;
  const level = highest(regulation, asked);
  throw new Refused("access.no-chain", level === undefined ? asked.for : `${asked.for}（${level}）`);
}

/**
 * AF-23, DL-15. Every chain by which something is approved. What is lent leaves the house: where the regulation says of the level who
 * approves what is provided outside, these approve a loan as well, before those who approve loans.
 *
 * @throws Refused `access.no-chain`; `access.no-lending` where the regulation does not say on which terms
 */
export function chainsFor(regulation: Regulation, asked: Asked): Chain[] {
  const { for: matter } = asked;
  if ((matter === "借阅" || matter === "续借") && !regulation.lending) throw new Refused("access.no-lending", matter);
  const chain = chainFor(regulation, asked);
  const outside = matter === "借阅" ? chainOf(regulation, { ...asked, for: "对外提供" }) : undefined;
  return outside ? [outside, chain] : [chain];
}

/** What is on record of an outsider before they are given anything: which agreement, as the regulation calls it, and which consent. */
export type Papers = Pick<Chain, "agreement" | "consent">;

/**
 * AF-23, CI-06. What must be on record before an outsider is given files, of several levels as for the highest. What `lending` itself
 * has signed (DL-16) is no such agreement: it is signed when the loan is handed over.
 *
 * @throws Refused as `chainsFor`
 */
export function outsidersPapers(regulation: Regulation, level: readonly string[]): Papers {
  const chains = chainsFor(regulation, { for: "借阅", level }).filter(({ path }) => path[0] === "approvals");
  const first = (paper: keyof Papers) => chains.find((chain) => chain[paper] !== undefined)?.[paper];
  return { agreement: first("agreement"), consent: first("consent") };
}

function chainOf(regulation: Regulation, asked: Asked): Chain | undefined {
  const level = highest(regulation, asked);
  if (level !== undefined && !regulation.levels.includes(level)) return undefined;
  const chains = chainsOf(regulation).filter((chain) => chain.for === asked.for);
  return chains.find((chain) => chain.level === level) ?? chains.find((chain) => chain.level === undefined);
}

/** The highest of the levels; one that the regulation does not know is higher than all. */
function highest({ levels }: Regulation, { level = [] }: Asked): string | undefined {
  const rank = (each: string) => (levels.includes(each) ? levels.indexOf(each) : levels.length);
  return [level].flat().toSorted((a, b) => rank(b) - rank(a))[0];
}

/** What leaves the house, if only before an outsider's eyes. */
const OUTSIDE: readonly Matter[] = ["借阅", "对外提供"];

/**
 * AF-22. The posts that alone may ask for this, by all of its chains; nothing where anyone may. Where the regulation names none for what
 * goes outside, those count who may look at it: else whoever may not would borrow it.
 *
 * @throws Refused as `chainsFor`
 */
export function postsFor(regulation: Regulation, asked: Asked): readonly string[] | undefined {
  const [first, ...others] = postsNamed(chainsFor(regulation, asked));
  if (first) return first.filter((post) => others.every((each) => each.includes(post)));
  const looking = OUTSIDE.includes(asked.for) ? chainOf(regulation, { ...asked, for: "查阅" }) : undefined;
  return looking && postsNamed([looking])[0];
}

const postsNamed = (chains: readonly Chain[]) =>
  chains.map(({ only_posts }) => only_posts).filter((posts) => posts.length > 0);

/** AF-22. Whether somebody of a post, or of none, may ask for this. @throws Refused as `chainsFor` */
export function mayAsk(
  regulation: Regulation,
  { post, ...asked }: Asked & { readonly post: string | undefined },
): boolean {
  const posts = postsFor(regulation, asked);
  return posts === undefined || (post !== undefined && posts.includes(post));
}
