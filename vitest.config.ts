import { defineConfig } from "vitest/config";

/** Groups run one after another: a database, a browser and a compiler would fight for two cores. */
export default defineConfig({
  test: {
    reporters: ["default", "./tests/support/reporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          environment: "node",
          testTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "web",
          include: ["tests/web/**/*.test.{ts,tsx}"],
          exclude: ["tests/web/explore/**"],
          environment: "jsdom",
          setupFiles: ["tests/support/web-setup.ts"],
          css: { modules: { classNameStrategy: "non-scoped" } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "explore",
          include: ["tests/web/explore/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          setupFiles: ["tests/support/web-setup.ts"],
          globalSetup: ["tests/support/safety-service-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          css: { modules: { classNameStrategy: "non-scoped" } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/neo4j-setup.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: "process",
          include: ["tests/process/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/loaded-home-setup.ts"],
          fileParallelism: false,
          // A net for what hangs, and no bound: two starts and a bench side by side take their time on a busy machine.
          testTimeout: 900_000,
          hookTimeout: 900_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/service-setup.ts"],
          fileParallelism: false,
          // A net for what hangs, and no bound.
          testTimeout: 300_000,
          // What a poll waits for comes when the machine gets round to it.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 600_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
