import { type Chain, chainsOf, UNHURRIED } from "../access/chain.ts";
import { undecided } from "../access/decided.ts";
import { ladderOf, NEXT_ABOVE } from "../access/ladder.ts";
import type { Finding } from "../problem.ts";
import { RELATIVE_POSTS } from "../references.ts";
import { nearest } from "../wording.ts";
import { perhaps, type Rule, reminder, wrong, wrongKey } from "./rule.ts";

/** AF-22. Of what is asked for, of a level, one chain says who approves. */
export const chainsAreDistinct: Rule = ({ regulation }) => {
  const first = new Map<string, Chain>();
  return chainsOf(regulation).flatMap((chain) => {
    const matter = `${chain.for}${chain.level === undefined ? "" : `（${chain.level}）`}`;
    const other = first.get(matter);
    first.set(matter, other ?? chain);
    if (!other) return [];
    const message = `“${chain.name}”与“${other.name}”都规定了${matter}由谁批准，只能有一处`;
    return [wrongKey("approval.twice", chain.path, message)];
  });
};

/**
 * AF-22. Where the levels have chains of their own, files of a level without one are closed to all; but for what is provided outside where
 * files are lent: there the chain of loans approves them (AF-23).
 */
export const everyLevelHasAChain: Rule = ({ regulation, whole }) => {
  if (!whole) return [];
  return [...Map.groupBy(chainsOf(regulation), (chain) => chain.for)].flatMap(([matter, chains]) => {
    const levels = chains.map(({ level }) => level);
    if (levels.includes(undefined) || (matter === "对外提供" && regulation.lending)) return [];
    return regulation.levels
      .filter((level) => !levels.includes(level))
      .map((level) => {
        const message = `没有规定${matter}（${level}）由谁批准：这一级的文件谁也不能${matter}`;
        return reminder("approval.no-level", ["approvals"], message);
      });
  });
};

/** Who asks by law comes with a letter, and signs no agreement; all others bring none. */
export const lettersAreOfTheLaw: Rule = ({ regulation, whole }) =>
  Object.entries(regulation.approvals).flatMap(([name, { for: matter, letter, agreement }]) => {
    const path = ["approvals", name];
    const lawful = matter === "依法查询";
    const found: Finding[] = [];
    if (lawful && letter === undefined && whole)
      found.push(wrongKey("approval.no-letter", path, `审批“${name}”是依法查询，请写 letter（凭什么公函）`));
    if (lawful && agreement !== undefined)
      found.push(wrongKey("approval.agreement", [...path, "agreement"], "依法查询凭公函，不签协议，请去掉 agreement"));
    if (!lawful && letter !== undefined)
      found.push(wrongKey("approval.letter", [...path, "letter"], `只有依法查询凭公函，“${name}”是${matter}`));
    return found;
  });

/** What is approved can also be done: a loan has its terms, a copy its number. */
export const chainsAreCarriedOut: Rule = ({ regulation, whole }) =>
  chainsOf(regulation).flatMap(({ for: matter, path }) => {
    if (!whole) return [];
    const remind = (message: string) => [reminder("approval.no-terms", path, message)];
    if (matter === "借阅" && !regulation.lending)
      return remind("写了借阅由谁批准，没有写 lending（期限与协议），不能借阅");
    if (matter === "复制" && !regulation.copies) return remind("写了复制由谁批准，没有写 copies（编号），不能复制");
    return [];
  });

const NAME_THEM = "请在 posts 里写上部门负责人以上的岗位，如 posts: [分管领导]";

/** Nobody decides on their own request: above every head stands someone. */
export const someoneIsAbove: Rule = ({ regulation, whole }) => {
  const chains = chainsOf(regulation);
  if (!whole || chains.length === 0 || ladderOf(regulation).length > 0) return [];
  const code = "post.none-above";
  if (regulation.own_request?.goes_to === NEXT_ABOVE)
    return [wrong(code, ["own_request", "goes_to"], `本人申请转交上一级，而没有上一级：${NAME_THEM}`)];
  const asked = chains.find(({ steps }) => steps.flat().includes(NEXT_ABOVE));
  if (asked) return [wrong(code, [...asked.path, "steps"], `“${asked.name}”须上一级批准，而没有上一级：${NAME_THEM}`)];
  return [reminder(code, ["approvals"], `部门负责人之上没有岗位，他们自己的申请无人批准：${NAME_THEM}`)];
};

/** Nobody decides on their own request, and somebody does: of each chain, for whoever may ask. */
export const ownRequestsAreDecided: Rule = ({ regulation, whole }) => {
  if (!whole || ladderOf(regulation).length === 0) return [];
  const stuck = chainsOf(regulation).map((chain) => ({ chain, who: undecided(regulation, chain).join("、") }));
  const found = Map.groupBy(
    stuck.filter(({ who }) => who !== ""),
    ({ who }) => who,
  );
  return [...found].map(([who, chains]) => {
    const names = chains.map(({ chain }) => `“${chain.name}”`).join("");
    const message = `${names}：${who}本人申请时，上面没有人可以审批，不予受理。请在 own_request 里写 otherwise（这时由哪些岗位审批），或在 ladder 里加上岗位`;
    return reminder("approval.nobody-above", chains[0]?.chain.path ?? ["approvals"], message);
  });
};

/** AM-16. Someone says in an emergency that a step is skipped. */
export const someoneMaySkip: Rule = ({ regulation, whole }) => {
  const { emergency } = regulation;
  if (!whole || !emergency || emergency.by || ladderOf(regulation).length > 0) return [];
  const message = `没有写紧急时由谁决定略过（by），也没有部门负责人以上的岗位：${NAME_THEM}`;
  return [wrongKey("emergency.nobody", ["emergency"], message)];
};

/** Where own requests go to one post, it is one of those above. */
export const ownRequestsGoUp: Rule = ({ regulation, names, whole }) => {
  const goesTo = regulation.own_request?.goes_to;
  const ladder = ladderOf(regulation);
  const known = goesTo !== undefined && names("post").includes(goesTo);
  if (!whole || !known || goesTo === NEXT_ABOVE || ladder.includes(goesTo)) return [];
  const message = `本人申请转交“${goesTo}”，它不在部门负责人以上的岗位之中：请写上一级，或把它写进 ladder`;
  return [wrong("own-request.goes-to", ["own_request", "goes_to"], message)];
};

/** AF-22. Where a post that somebody holds must stand, no word stands that depends on who asks, and no department. */
export const postsAreHeld: Rule = ({ regulation, names }) => {
  const lists = [
    { path: ["own_request", "ladder"], posts: regulation.own_request?.ladder ?? [] },
    { path: ["own_request", "otherwise"], posts: regulation.own_request?.otherwise ?? [] },
    ...Object.entries(regulation.approvals).map(([name, { only_posts }]) => ({
      path: ["approvals", name, "only_posts"],
      posts: only_posts,
    })),
  ];
  const unheld: readonly string[] = [...RELATIVE_POSTS, ...names("department")];
  return lists.flatMap(({ path, posts }) =>
    [...posts.entries()]
      .filter(([, post]) => unheld.includes(post))
      .map(([index, post]) =>
        wrong("post.not-held", [...path, index], `“${post}”不是岗位：这里要写岗位名称，如销售部经理`),
      ),
  );
};

/** AM-16. What may be skipped is a step of something. */
export const skippedStepsExist: Rule = ({ regulation, whole }) => {
  if (!whole) return [];
  const steps = chainsOf(regulation).flatMap((chain) => (chain.for === "销毁" ? [] : chain.steps.flat()));
  return [...(regulation.emergency?.may_skip.entries() ?? [])]
    .filter(([, step]) => !steps.includes(step))
    .map(([index, step]) => {
      const message = `哪一种审批都没有“${step}”这一步${perhaps(nearest(step, steps), "，紧急时也就无从略过")}`;
      return wrong("emergency.no-step", ["emergency", "may_skip", index], message);
    });
};

/** AM-16. However urgent it is, somebody decides: of no chain may every step be skipped, as far as any of it may. */
export const someStepIsKept: Rule = ({ regulation, whole }) => {
  const { emergency } = regulation;
  if (!whole || !emergency) return [];
  return chainsOf(regulation)
    .filter(
      (chain) =>
        !UNHURRIED.includes(chain.for) && chain.steps.flat().every((step) => emergency.may_skip.includes(step)),
    )
    .map(({ name }) => {
      const message = `“${name}”的每一步都可以略过，紧急时就无人批准：请至少留一步`;
      return wrong("emergency.whole-chain", ["emergency", "may_skip"], message);
    });
};

/** AF-26. What is good for a time is said to be needed. */
export const trainingIsNamed: Rule = ({ regulation: { access_needs }, whole }) => {
  if (!whole || access_needs?.training_good_for === undefined || access_needs.training !== undefined) return [];
  const message = "写了培训有效期，没有写是什么培训，请写 training";
  return [wrongKey("access.no-training", ["access_needs", "training_good_for"], message)];
};

/** CI-13. What is watched has a measure: without one nothing is ever unusual. */
export const watchHasAMeasure: Rule = ({ regulation: { viewing }, whole }) => {
  const { openings, files, refusals } = viewing?.watch ?? {};
  if (!whole || !viewing?.watch || openings !== undefined || files !== undefined || refusals !== undefined) return [];
  const message = "写了异常利用，没有写达到多少须留意：请写 openings、files、refusals 中的至少一项";
  return [wrongKey("watch.no-measure", ["viewing", "watch"], message)];
};
