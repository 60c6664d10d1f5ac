import { parseCommandLine, type StartRequest } from "./command-line.ts";
import { hasScreen, openPage } from "./open-page.ts";
import type { PageFactory } from "./page.ts";
import { type RunningServer, startServer } from "./server.ts";

const exitStatus = { failed: 1, misused: 2 };

/** The command behind `npm start` and `npm run dev`: serves until it is told to stop. */
export async function runCommand(words: readonly string[], page: PageFactory): Promise<void> {
  const commandLine = parseCommandLine(words);
  if (commandLine.kind === "help") return console.log(commandLine.text);
  if (commandLine.kind === "mistake") return fail(commandLine.message, exitStatus.misused);
  try {
    const { platformHosts, standIns } = commandLine;
    const onNewSecret = () => announceSession(server);
    const gateway = { platformHosts, standIns, onNewSecret };
    const server = await startServer({ ...commandLine, page, gateway });
    stopWhenTold(server);
    announce(server, commandLine);
  } catch (error) {
    fail(describeStartError(error, commandLine), exitStatus.failed);
  }
}

function announce(server: RunningServer, { opensPage, standIns }: StartRequest): void {
  const { url, movedAside, sessionUrl } = server;
  if (movedAside !== null) {
    console.log(
      `The sandbox's data could not be read. It was kept as ${movedAside}; a fresh sandbox takes its place.`,
    );
  }
  for (const [host, origin] of standIns) {
    console.log(`${origin} answers in place of ${host}, unencrypted, and gets its tokens.`);
  }
  if (opensPage && hasScreen(process.platform, process.env)) openPage(sessionUrl());
  announceSession(server);
  console.log(`Ready: ${url}`);
}

function announceSession({ sessionUrl }: RunningServer): void {
  console.log(`With your platforms: ${sessionUrl()}`);
}

function stopWhenTold(server: RunningServer): void {
  let stopping = false;
  const stop = async () => {
    // npm forwards a Ctrl+C that the terminal has already sent us.
    if (stopping) return;
    stopping = true;
    await server.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // A server that a test started with a channel goes when the test goes, however that ends.
  if (process.channel) process.on("disconnect", stop);
}

function describeStartError(error: unknown, { port }: StartRequest): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const elsewhere = "To pick a free one: npm start -- --port 0";
  if (code === "EADDRINUSE") return `Port ${port} is in use by another program. ${elsewhere}`;
  if (code === "EACCES" && error instanceof Error && "syscall" in error && error.syscall === "listen") {
    return `Port ${port} is not allowed for this user. ${elsewhere}`;
  }
  return `The server could not start: ${error instanceof Error ? error.message : String(error)}`;
}

function fail(message: string, status: number): void {
  console.error(message);
  process.exitCode = status;
}
