/** Starts a local AWS in the folder it is given, says its process, and stays. */
import { startLocalAws } from "../../infra/local/local-aws.ts";

const aws = await startLocalAws({ dir: process.argv[2] ?? "" });
console.log(aws.pid);
await aws.ended;
