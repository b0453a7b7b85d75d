/** A limit of bytes as people are told of it. */
export const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 ** 2)} MB`;
