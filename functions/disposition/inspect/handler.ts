import middy from "@middy/core";
import { trying } from "#shared/aws/proof.ts";
import { Missing } from "#shared/domain/disposal/listed-file.ts";
import { observed } from "#shared/lambda/observed.ts";
import { step } from "#shared/lambda/step.ts";
import { InspectEnv } from "./env.ts";
import { inspector } from "./inspect.ts";

const inspect = inspector(trying(InspectEnv.parse(process.env)));

export const handler = middy().use(observed("inspect")).handler(step(Missing, inspect));
