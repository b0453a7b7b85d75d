import { withoutAws } from "../../infra/local/local-aws.ts";

/** Each file of tests begins without settings for AWS: neither the developer's nor those of a local AWS that ran before it. */
process.env = withoutAws(process.env);
