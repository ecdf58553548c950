import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { projectRoot } from "../../server/project-root.ts";

describe("the settings", () => {
  test("need nothing to be set", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4310,
      basePath: "",
      database: undefined,
      reload: "changed",
      allowedHosts: [],
      logLevel: "info",
      logToStderr: false,
      home: join(projectRoot, ".claimtrace"),
    });
  });

  test("take every variable", () => {
    const config = readConfig({
      PORT: "0",
      BASE_PATH: "maps/graph/",
      HOST: "0.0.0.0",
      NEO4J_URI: "neo4j+s://graph.example.org:7687",
      NEO4J_USERNAME: "reader",
      NEO4J_PASSWORD: "secret",
      NEO4J_DATABASE: "claims",
      CLAIMTRACE_RELOAD: "changed",
      ALLOWED_HOSTS: "claims.example.org, localhost:8080",
      LOG_LEVEL: "debug",
      CLAIMTRACE_HOME: "/var/lib/claimtrace",
    });
    expect(config).toEqual({
      host: "0.0.0.0",
      port: 0,
      basePath: "/maps/graph",
      database: { uri: "neo4j+s://graph.example.org:7687", username: "reader", password: "secret", database: "claims" },
      reload: "changed",
      allowedHosts: ["claims.example.org", "localhost:8080"],
      logLevel: "debug",
      logToStderr: true,
      home: "/var/lib/claimtrace",
    });
  });

  test("leave the report of a database that is not ours alone", () => {
    expect(readConfig({ NEO4J_URI: "bolt://127.0.0.1", NEO4J_PASSWORD: "secret" }).reload).toBe("empty");
  });

  test("name no database unless told: a server gives one of its own", () => {
    expect(readConfig({ NEO4J_URI: "neo4j+s://x.databases.neo4j.io", NEO4J_PASSWORD: "secret" }).database).toEqual({
      uri: "neo4j+s://x.databases.neo4j.io",
      username: "neo4j",
      password: "secret",
      database: undefined,
    });
  });

  test("count an empty variable as not set", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "", LOG_LEVEL: "" })).toEqual(readConfig({}));
  });

  test("tell all their faults at once", () => {
    const read = () =>
      readConfig({
        PORT: "70000",
        NEO4J_URI: "http://localhost:7474",
        HOST: "graph.example:80",
        BASE_PATH: "/en/graph",
        ALLOWED_HOSTS: "https://x.org",
        LOG_LEVEL: "loud",
        CLAIMTRACE_RELOAD: "yes",
      });
    expect(read).toThrow(
      [
        "The settings have faults:",
        "PORT must be a whole number from 0 to 65535",
        "HOST must be a host name or an address, such as 127.0.0.1 or fd00::2, without a port",
        "BASE_PATH must be a path such as /graph, of letters, digits and . _ ~ -, that begins with none of api, assets, en, problems, zh",
        "NEO4J_URI must look like neo4j://host:7687 (schemes: neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s, bolt+ssc)",
        "CLAIMTRACE_RELOAD must be changed or empty",
        "ALLOWED_HOSTS must be host names separated by commas, without https://",
        "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent",
        "NEO4J_PASSWORD is missing: NEO4J_URI is set, so its password is needed",
      ].join("\n  "),
    );
  });

  test.each(["-1", "1.5", "eighty", " 80", "65536"])("refuse the port %j", (port) => {
    expect(() => readConfig({ PORT: port })).toThrow("PORT must be a whole number");
  });
});
