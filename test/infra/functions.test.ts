import { App, Duration, Stack } from "aws-cdk-lib";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { AccessApiEnv } from "#functions/access/api/env.ts";
import { CopyEnv } from "#functions/access/copy/env.ts";
import { AccessNotifyEnv } from "#functions/access/notify/env.ts";
import { RemindEnv } from "#functions/access/remind/env.ts";
import { SucceedEnv } from "#functions/access/succeed/env.ts";
import { WatchEnv } from "#functions/access/watch/env.ts";
import { CatalogueApiEnv } from "#functions/catalogue/api/env.ts";
import { DispositionApiEnv } from "#functions/disposition/api/env.ts";
import { AppraiseEnv } from "#functions/disposition/appraise/env.ts";
import { CertifyEnv } from "#functions/disposition/certify/env.ts";
import { ConcludeEnv } from "#functions/disposition/conclude/env.ts";
import { CondemnEnv } from "#functions/disposition/condemn/env.ts";
import { EraseEnv } from "#functions/disposition/erase/env.ts";
import { FollowEnv } from "#functions/disposition/follow/env.ts";
import { HoldEnv } from "#functions/disposition/hold/env.ts";
import { InspectEnv } from "#functions/disposition/inspect/env.ts";
import { ProveEnv } from "#functions/disposition/prove/env.ts";
import { RefreshEnv } from "#functions/disposition/refresh/env.ts";
import { ShredEnv } from "#functions/disposition/shred/env.ts";
import { TendEnv } from "#functions/disposition/tend/env.ts";
import { IntakeApiEnv } from "#functions/intake/api/env.ts";
import { DivideEnv } from "#functions/intake/divide/env.ts";
import { FileEnv } from "#functions/intake/file/env.ts";
import { NotifyEnv } from "#functions/intake/notify/env.ts";
import { ReceiveEnv } from "#functions/intake/receive/env.ts";
import { RecogniseEnv } from "#functions/intake/recognise/env.ts";
import { StoreEnv } from "#functions/intake/store/env.ts";
import { SweepEnv } from "#functions/intake/sweep/env.ts";
import { PeopleApiEnv } from "#functions/people/api/env.ts";
import { SettleEnv } from "#functions/people/settle/env.ts";
import { ArchiveFunction } from "../../infra/constructs/archive-function.ts";
import { bundled } from "../../infra/constructs/bundle.ts";
import { stageNamed } from "../../infra/stages.ts";
import { plain, synthesised } from "./support.ts";

const archive = synthesised("production");
const functions = archive.ofType("AWS::Lambda::Function");
const Environment = z.object({ Variables: z.record(z.string(), z.string()) });

const environments = {
  "access/ApiFunction": AccessApiEnv,
  "access/CopyFunction": CopyEnv,
  "access/NotifyFunction": AccessNotifyEnv,
  "access/RemindFunction": RemindEnv,
  "access/SucceedFunction": SucceedEnv,
  "access/WatchFunction": WatchEnv,
  "catalogue/ApiFunction": CatalogueApiEnv,
  "disposition/ApiFunction": DispositionApiEnv,
  "disposition/AppraiseFunction": AppraiseEnv,
  "disposition/CertifyFunction": CertifyEnv,
  "disposition/DestroyingConcludeFunction": ConcludeEnv,
  "disposition/DestroyingCondemnFunction": CondemnEnv,
  "disposition/DestroyingEraseFunction": EraseEnv,
  "disposition/DestroyingInspectFunction": InspectEnv,
  "disposition/DestroyingProveFunction": ProveEnv,
  "disposition/DestroyingShredFunction": ShredEnv,
  "disposition/FollowFunction": FollowEnv,
  "disposition/HoldFunction": HoldEnv,
  "disposition/RefreshFunction": RefreshEnv,
  "disposition/TendFunction": TendEnv,
  "intake/ApiFunction": IntakeApiEnv,
  "intake/DivideFunction": DivideEnv,
  "intake/FileFunction": FileEnv,
  "intake/NotifyFunction": NotifyEnv,
  "intake/ReceiveFunction": ReceiveEnv,
  "intake/RecogniseFunction": RecogniseEnv,
  "intake/StoreFunction": StoreEnv,
  "intake/SweepFunction": SweepEnv,
  "people/ApiFunction": PeopleApiEnv,
  "people/SettleFunction": SettleEnv,
};

describe("the functions", () => {
  it("are the archive's own: no custom resource brings another", () => {
    expect(functions.map(({ at }) => plain(at)).sort()).toEqual(Object.keys(environments));
  });

  it.each(Object.entries(environments))("(%s) are told all that they parse, and nothing else", (place, env) => {
    const { Variables } = Environment.parse(archive.at(place).properties.Environment);
    const ofLambda = ["AWS_REGION", "NODE_OPTIONS"];
    const told = Object.keys(Variables).filter((name) => !ofLambda.includes(name));
    const parsed = Object.keys(env.shape).filter((name) => !ofLambda.includes(name));
    expect(told.sort()).toEqual(parsed.sort());
    expect(JSON.stringify(Variables).length).toBeLessThan(4096);
  });

  it.each(functions.map((fn) => [plain(fn.at), fn] as const))(
    "(%s) run on Node 24 and x86-64, with no concurrency reserved and a log of their own that ends",
    (_, { properties }) => {
      expect(properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["x86_64"],
        Timeout: expect.any(Number),
      });
      expect(properties.ReservedConcurrentExecutions).toBeUndefined();
      const { LogGroup } = z.object({ LogGroup: z.string() }).parse(properties.LoggingConfig);
      expect(archive.at(LogGroup).properties.RetentionInDays).toBe(365);
    },
  );

  it("that read papers know how long they may take", () => {
    const { Timeout, Environment: told } = archive.at("intake/RecogniseFunction").properties;
    expect(Environment.parse(told).Variables.TIME_LIMIT).toBe(String(Timeout));
  });

  it("answer the API before it gives up on them, after thirty seconds", () => {
    for (const place of ["catalogue/ApiFunction", "intake/ApiFunction", "people/ApiFunction"]) {
      expect(archive.at(place).properties.Timeout).toBeLessThan(30);
    }
  });
});

describe("a function's environment", () => {
  const made = (settings: Partial<Record<"INBOX" | "MAX_PAGES", string | number>>) => {
    const app = new App({ context: { "aws:cdk:bundling-stacks": [] } });
    new ArchiveFunction(new Stack(app, "S"), "Receive", {
      stage: stageNamed("local"),
      code: "functions/intake/receive",
      env: z.object({ INBOX: z.string(), MAX_PAGES: z.coerce.number().int().positive() }),
      description: "",
      settings,
      memory: 128,
      timeout: Duration.seconds(3),
    });
    return app;
  };

  it("that lacks a name fails the synth", () => {
    expect(() => made({ INBOX: "inbox" }).synth()).toThrow("[S/Receive] MAX_PAGES is missing");
  });

  it("that its handler would refuse fails the synth", () => {
    expect(() => made({ INBOX: "inbox", MAX_PAGES: -1 }).synth()).toThrow("[S/Receive] MAX_PAGES is refused");
  });

  it("does not compile with a name that its schema lacks", () => {
    // @ts-expect-error INBOKS is misspelt
    expect(() => made({ INBOKS: "inbox", MAX_PAGES: 1 }).synth()).toThrow("INBOX is missing");
  });
});

describe("a function's code", () => {
  const nativeOf = (step: string) => [...bundled(`functions/${step}/handler.ts`).native];

  it("carries native packages only where it imports them", () => {
    expect(nativeOf("intake/recognise")).toEqual(["sharp", "onnxruntime-node"]);
    expect(nativeOf("intake/receive")).toEqual(["sharp"]);
    expect(nativeOf("intake/divide")).toEqual(["sharp"]);
    expect(nativeOf("intake/file")).toEqual([]);
    expect(nativeOf("catalogue/api")).toEqual([]);
  });

  const filesOf = (step: string) => bundled(`functions/${step}/handler.ts`).files.map(({ name }) => name);

  it("is one file with its source map", () => {
    expect(filesOf("intake/file")).toEqual(["handler.mjs", "handler.mjs.map"]);
  });

  it("carries the policies where it answers people, with what decides by them, and nowhere else", () => {
    const policies = ["archive.cedar", "archive.cedarschema", "cedar_wasm_bg.wasm"];
    const code = (place: string) =>
      place
        .replace(/Function$/, "")
        .replace("/Destroying", "/")
        .toLowerCase();
    const steps = Object.keys(environments).map(code);
    for (const step of steps.filter((each) => each !== "disposition/certify")) {
      const carried = filesOf(step).filter((name) => !name.startsWith("handler.mjs"));
      expect(carried.sort(), step).toEqual(step.endsWith("/api") ? policies : []);
    }
  });

  it("carries the colours of PDF/A where it prints", () => {
    expect(filesOf("disposition/certify").filter((name) => !name.startsWith("handler.mjs"))).toEqual([
      "data/sRGB_IEC61966_2_1.icc",
    ]);
  });
});
