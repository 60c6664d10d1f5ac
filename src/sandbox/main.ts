import { readCommandLine, usage } from "./command-line.ts";
import { type RunningSandbox, startSandbox } from "./listen.ts";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`sandbox: ${line}\n`);
}

function reasonNotStarted(error: unknown): string {
  const { code, port, message } = error as { code?: string; port?: number; message?: string };
  if (code === "EADDRINUSE") {
    return `port ${port} is in use; stop the other program, or choose another port with --dnanexus-port and --sevenbridges-port (0 picks a free one)`;
  }
  if (code === "EACCES" && port !== undefined)
    return `you aren't allowed to use port ${port}; choose one above 1023`;
  return `can't start: ${message ?? String(error)}`;
}

/** Ends the program cleanly on the first signal, also while it is still starting. */
function stopOnSignals(starting: Promise<RunningSandbox>): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    const exit = (): void => process.exit(0);
    starting.then((running) => running.close()).then(exit, exit);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

async function main(): Promise<void> {
  const argumentList = process.argv.slice(2);
  if (argumentList.includes("--help") || argumentList.includes("-h")) return say(usage);
  const commandLine = readCommandLine(argumentList);
  if (typeof commandLine === "string") {
    complain(commandLine);
    process.exitCode = 2;
    return;
  }
  try {
    const starting = startSandbox(commandLine);
    stopOnSignals(starting);
    const running = await starting;
    const { movedAside } = running.sandbox;
    if (movedAside !== null)
      complain(`the data file couldn't be read; it was moved to ${movedAside}, and a new one was created`);
    say(`DNAnexus: ${running.dnanexusUrl}`);
    say(`Seven Bridges: ${running.sevenbridgesUrl}/v2`);
    say("Ready");
  } catch (error) {
    complain(reasonNotStarted(error));
    process.exitCode = 1;
  }
}

void main();
