import { z } from "zod";
import { peopleRecords, regulation } from "#shared/lambda/env.ts";

export const PeopleApiEnv = z.object({ ...regulation, ...peopleRecords });
