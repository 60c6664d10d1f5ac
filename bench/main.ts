import { parseArgs } from "node:util";
import { closeBrowsers } from "./browser.ts";
import { FULL, measureAll, QUICK } from "./measure-all.ts";
import { tableOf, writeResults } from "./report.ts";
import { type Servers, startServers } from "./servers.ts";

let servers: Servers | undefined;
let isStopping = false;

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
// The run isn't awaited, so that an importing module keeps its own signal handlers until then.
void run();

async function run(): Promise<void> {
  const { quick, only } = readFlags();
  try {
    servers = await startServers();
    const { figures, browserVersion } = await measureAll(servers, quick ? QUICK : FULL, only);
    console.log(`\n${tableOf(figures)}\n`);
    console.log(`Written to ${writeResults(figures, { browser: browserVersion })}`);
  } catch (error) {
    // When a signal closes the browser, everything that waits for it fails.
    if (isStopping) return;
    console.error(error);
    process.exitCode = 1;
  } finally {
    await closeAll();
  }
}

function readFlags(): { readonly quick: boolean; readonly only?: string } {
  try {
    return parseArgs({ options: { quick: { type: "boolean", default: false }, only: { type: "string" } } })
      .values;
  } catch {
    console.error('The flags are --quick and --only TITLE: npm run bench -- --only "write window"');
    return process.exit(2);
  }
}

async function closeAll(): Promise<void> {
  const open = servers;
  servers = undefined;
  await Promise.all([closeBrowsers(), open?.close()]);
}

async function stop(): Promise<void> {
  // npm forwards a Ctrl+C that the terminal has also sent.
  if (isStopping) return;
  isStopping = true;
  await closeAll();
  process.exit(0);
}
