import { defineConfig } from "vitest/config";

const timeouts = { testTimeout: 60_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "rooms",
          include: ["test/**/*.test.ts"],
          exclude: ["test/journeys/**"],
          setupFiles: "test/support/without-aws.ts",
          ...timeouts,
        },
      },
      {
        // One archive for all, and one journey at a time: they share its two processors.
        test: {
          name: "journeys",
          include: ["test/journeys/*.test.ts"],
          globalSetup: "test/journeys/deployed.ts",
          fileParallelism: false,
          ...timeouts,
          testTimeout: 180_000,
        },
      },
      {
        // Under a regulation that names places, which the first one does not: an archive of its own.
        test: {
          name: "places",
          include: ["test/journeys/places/*.test.ts"],
          globalSetup: "test/journeys/places/deployed.ts",
          fileParallelism: false,
          ...timeouts,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
