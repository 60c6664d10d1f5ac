import { join } from "node:path";
import { parseCommandLine, type StartRequest } from "./command-line.ts";
import { hasScreen, openPage } from "./open-page.ts";
import type { PageFactory } from "./page.ts";
import { SandboxStartError, startSandboxProcess } from "./sandbox-process.ts";
import { type RunningServer, type ServerSettings, startServer } from "./server.ts";

const exitStatus = { failed: 1, misused: 2 };

/**
 * The command behind `npm start` and `npm run dev`; serves until it is told to stop. `allowsControl` permits
 * control calls to the sandbox even without the flag.
 */
export async function runCommand(
  words: readonly string[],
  page: PageFactory,
  { allowsControl = false } = {},
): Promise<void> {
  const commandLine = parseCommandLine(words);
  if (commandLine.kind === "help") return console.log(commandLine.text);
  if (commandLine.kind === "mistake") return fail(commandLine.message, exitStatus.misused);
  try {
    const { port, platformHosts, standIns } = commandLine;
    const onCodeWanted = () => announceCode(server);
    const gateway = { platformHosts, standIns, onCodeWanted };
    const sandbox = sandboxOf(commandLine, allowsControl);
    const server = await startServer({ port, page, gateway, ...(sandbox && { sandbox }) });
    stopWhenTold(server);
    announce(server, commandLine);
  } catch (error) {
    fail(describeStartError(error, commandLine), exitStatus.failed);
  }
}

function sandboxOf(
  { sandbox, dataFolder }: StartRequest,
  allowsControl: boolean,
): ServerSettings["sandbox"] | undefined {
  if (!sandbox) return undefined;
  return (pageOrigins) =>
    startSandboxProcess(
      {
        port: sandbox.port,
        ...(dataFolder !== undefined && { file: join(dataFolder, "sandbox.db") }),
        allowsControl: allowsControl || sandbox.allowsControl,
        pageOrigins,
      },
      (how) => console.error(`The sandbox has stopped (${how}). The page keeps running without it.`),
    );
}

function announce(server: RunningServer, { opensPage, standIns }: StartRequest): void {
  const { url, sandbox, codeUrl } = server;
  if (sandbox && sandbox.movedAside !== null) {
    console.log(
      `The sandbox's data couldn't be read. It was moved to ${sandbox.movedAside}; the sandbox starts with new data.`,
    );
  }
  for (const [host, origin] of standIns) {
    console.log(`Requests to ${host} and their tokens go to ${origin}, unencrypted.`);
  }
  // The browser gets a code of its own, so the printed one remains valid.
  if (opensPage && hasScreen(process.platform, process.env)) openPage(codeUrl());
  if (sandbox) console.log(`Sandbox: ${sandbox.url}`);
  announceCode(server);
  console.log(`Ready: ${url}`);
}

function announceCode({ codeUrl }: RunningServer): void {
  console.log(`With your platforms: ${codeUrl()}`);
}

function stopWhenTold(server: RunningServer): void {
  let stopping = false;
  const stop = async () => {
    // npm forwards a Ctrl+C that the terminal has also sent to this process.
    if (stopping) return;
    stopping = true;
    await server.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // A server that a test started with an IPC channel ends when the test process ends, however that happens.
  if (process.channel) process.on("disconnect", stop);
}

function describeStartError(error: unknown, { port, sandbox }: StartRequest): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const isSandbox = error instanceof SandboxStartError;
  const flag = isSandbox ? "--sandbox-port" : "--port";
  const number = isSandbox ? sandbox?.port : port;
  const without = isSandbox ? "; to start without the sandbox: npm start -- --no-sandbox" : "";
  const elsewhere = `To use a free one: npm start -- ${flag} 0${without}`;
  if (code === "EADDRINUSE") return `Port ${number} is in use by another program. ${elsewhere}`;
  const isListening =
    isSandbox || (error instanceof Error && "syscall" in error && error.syscall === "listen");
  if (code === "EACCES" && isListening) return `You aren't allowed to use port ${number}. ${elsewhere}`;
  const what = isSandbox ? "sandbox" : "server";
  return `The ${what} could not start: ${error instanceof Error ? error.message : String(error)}`;
}

function fail(message: string, status: number): void {
  console.error(message);
  process.exitCode = status;
}
