import type { Api } from "../../cli/api.ts";
import { ROLES } from "../../cli/labels.ts";
import { type LocalArchive, STACK_FILE } from "../../cli/local-archive.ts";
import { table } from "../../cli/table.ts";
import { fileTable, intakeTable } from "../../cli/views.ts";

/** The catalogue, and what waits for a person or was refused, and why. */
export async function contents(api: Api): Promise<string[]> {
  const limit = { limit: 100 };
  const files = await api.call("GET /files", { query: limit });
  const waiting = await api.call("GET /intake", { query: { ...limit, state: "in review" } });
  const refused = await api.call("GET /intake", { query: { ...limit, state: "rejected" } });
  const others = [...waiting.items, ...refused.items];
  return ["目录", ...fileTable(files.items), "", "待人处理", ...intakeTable(others), ""];
}

/** How to use the archive, for whoever has just started it. */
export function howToUse({ endpoint, region, apiUrl, caBundle, credentials, buckets, people }: LocalArchive): string {
  const [department] = people.filter(({ roles }) => roles.includes("submitter")).map((person) => person.department);
  const who = table(
    ["用户名", "姓名", "角色", "岗位", "部门", "密级上限", "保密与培训"],
    people.map(({ username, name, roles, post = "", department: of, clearance = "", agreement, training }) => [
      ...[username, name, roles.map((role) => ROLES[role]).join("、") || "员工", post, of, clearance],
      agreement && training ? "已签、已训" : "无",
    ]),
  );
  const passwords = new Set(people.map(({ password }) => password));
  return `${who.join("\n")}
密码都是 ${[...passwords].join("、")}

The command line (--as <username>; the first archivist unless said):
  npm run -s dossier -- files
  npm run -s dossier -- intake --state "in review"
  npm run -s dossier -- upload contract.pdf --wait

Any AWS client:
  export AWS_ENDPOINT_URL=${endpoint} AWS_CA_BUNDLE=${caBundle}
  export AWS_ACCESS_KEY_ID=${credentials.accessKeyId} AWS_SECRET_ACCESS_KEY=${credentials.secretAccessKey} AWS_REGION=${region} AWS_DEFAULT_REGION=${region}
  aws s3 cp contract.pdf s3://${buckets.inbox}/${department}/

The API, described by itself:
  curl --cacert ${caBundle} '${apiUrl}/openapi.json'

The mails that were sent:
  curl --cacert ${caBundle} '${endpoint}/_ministack/ses/messages'

All of it, for programs: ${STACK_FILE}
Ctrl-C ends the archive and leaves nothing running.`;
}
