import { RESERVED_FOLDERS } from "#shared/domain/intake/inbox-key.ts";
import { nearest } from "../wording.ts";
import { perhaps, type Rule, wrong, wrongKey } from "./rule.ts";

export const theCalendarExists: Rule = ({ regulation }) => {
  const { time_zone } = regulation.calendar;
  try {
    new Intl.DateTimeFormat("zh-CN", { timeZone: time_zone });
    return [];
  } catch {
    const remedy = perhaps(nearest(time_zone, Intl.supportedValuesOf("timeZone")), "，应如 Asia/Shanghai");
    return [wrong("calendar.time-zone", ["calendar", "time_zone"], `没有“${time_zone}”这个时区${remedy}`)];
  }
};

/** DL-03. Some department checks, numbers and keeps. */
export const thereIsAnArchive: Rule = ({ hasArchive }) =>
  hasArchive
    ? []
    : [
        wrongKey(
          "department.no-archive",
          ["departments"],
          "没有档案部门：请在负责审核、编号、保管的部门写 archive: true",
        ),
      ];

/** AF-20. A department's scanner writes to the folder of its name: no department is called as one of the archive's own folders. */
export const departmentsHaveAFolder: Rule = ({ names }) =>
  names("department")
    .filter((name) => RESERVED_FOLDERS.includes(name))
    .map((name) =>
      wrongKey("department.reserved", ["departments", name], `部门不能叫“${name}”：收件箱里这个文件夹另有用处`),
    );

export const oneChannelIsTheDefault: Rule = ({ regulation }) =>
  Object.entries(regulation.channels)
    .filter(([, channel]) => channel.default)
    .slice(1)
    .map(([name]) =>
      wrongKey("channel.defaults", ["channels", name], `渠道“${name}”也写了 default，默认渠道只能有一个`),
    );

export const oneChannelIsForEmails: Rule = ({ regulation }) =>
  Object.entries(regulation.channels)
    .filter(([, channel]) => channel.emails)
    .slice(1)
    .map(([name]) =>
      wrongKey("channel.emails", ["channels", name], `渠道“${name}”也写了 emails，电子邮件的渠道只能有一个`),
    );

/** AF-14. Two files never have the same name. */
export const fileNamesCarryTheNumber: Rule = ({ regulation }) => {
  const format = regulation.file_name?.format;
  if (format === undefined) return [];
  const path = ["file_name", "format"];
  const fields = [...format.matchAll(/\{[^}]*\}?/g)].map(([field]) => field);
  const stray = fields.find((field) => !["{number}", "{title}", "{date}"].includes(field));
  if (stray) return [wrong("file-name.field", path, `文件名格式里没有“${stray}”，只有 {number}、{title}、{date}`)];
  if (fields.includes("{number}")) return [];
  return [wrong("file-name.no-number", path, "文件名格式里要有 {number}，否则两份文件会同名")];
};
