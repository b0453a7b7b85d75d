const WHY: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件夹",
  ENOTDIR: "没有这个文件夹",
  EISDIR: "这是一个文件夹",
  EEXIST: "已有这个文件",
  EACCES: "没有写入的权限",
  EROFS: "没有写入的权限",
  ENOSPC: "磁盘已满",
};

/** Why a file could not be written. */
export function whyNotWritten(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = "" }: NodeJS.ErrnoException = error;
  return WHY[code] ?? error.message;
}
