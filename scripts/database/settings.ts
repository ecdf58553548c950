import { join } from "node:path";

/** What differs between the database of the service and the throw-away one of a test run. */
export interface Sizing {
  heap: string;
  pageCache: string;
  /** C1 alone starts in two thirds of the CPU time, C2 answers heavy queries faster. */
  quickCompilerOnly: boolean;
}

export const serviceSizing: Sizing = { heap: "1g", pageCache: "256m", quickCompilerOnly: false };
export const testSizing: Sizing = { heap: "512m", pageCache: "64m", quickCompilerOnly: true };

/** `neo4j.conf` of a database that one process uses over loopback. */
export function neo4jConf(home: string, port: number, sizing: Sizing): string {
  const address = `127.0.0.1:${String(port)}`;
  const settings: Record<string, string> = {
    "server.directories.data": join(home, "data"),
    "server.directories.transaction.logs.root": join(home, "data", "transactions"),
    "server.directories.logs": join(home, "logs"),
    "server.directories.run": join(home, "run"),
    "server.directories.plugins": join(home, "plugins"),
    "server.directories.import": join(home, "import"),
    "server.bolt.listen_address": address,
    "server.bolt.advertised_address": address,
    "server.http.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "server.memory.pagecache.size": sizing.pageCache,
    // A statement names its own limit; this is for one that does not.
    "db.transaction.timeout": "10m",
    // 2 MB instead of 516 MB for an empty store.
    "db.tx_log.preallocate": "false",
    // Measured: else Bolt waits twice five seconds for nobody at each stop. An internal name, held by a test.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

/** Everything after `java`. */
export function jvmArguments({ home, jarsFolder, javaMajor, sizing }: JvmPlace): string[] {
  return [
    `-Xmx${sizing.heap}`,
    "-XX:+UseSerialGC",
    ...(sizing.quickCompilerOnly ? ["-XX:TieredStopAtLevel=1"] : []),
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    ...(javaMajor >= 24 ? ["--sun-misc-unsafe-memory-access=allow"] : []),
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
    "-cp",
    join(jarsFolder, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ];
}

interface JvmPlace {
  home: string;
  jarsFolder: string;
  javaMajor: number;
  sizing: Sizing;
}
