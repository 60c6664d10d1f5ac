import { parseArgs } from "node:util";

/** What `npm start` was asked for. */
export interface StartRequest {
  /** 0 picks a free one. */
  readonly port: number;
  readonly opensPage: boolean;
  /** Where the sandbox's data is kept; undefined: nowhere, it is gone with the process. */
  readonly dataFolder: string | undefined;
}

export type CommandLine =
  | ({ readonly kind: "start" } & StartRequest)
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "mistake"; readonly message: string };

const defaultPort = 8700;
const defaultDataFolder = ".data";

const help = `Usage: npm start -- [--port N] [--no-open] [--data DIR | --memory]
  --port N    the port to listen on (${defaultPort}); 0 picks a free one
  --no-open   don't open the page
  --data DIR  where the sandbox keeps its data (${defaultDataFolder}/)
  --memory    keep nothing`;

/** Reads the flags of the start command; never throws. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  try {
    const { values: flags } = parseArgs({
      args: [...words],
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean" },
        data: { type: "string" },
        memory: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    if (flags.help) return { kind: "help", text: help };
    const port = portFrom(flags.port);
    if (port === undefined) return mistake(`--port wants a number from 0 to 65535, not "${flags.port}".`);
    if (flags.data === "") return mistake("--data wants a folder.");
    if (flags.memory && flags.data !== undefined) {
      return mistake("--memory keeps nothing and --data keeps it in a folder: give one of them.");
    }
    const dataFolder = flags.memory ? undefined : (flags.data ?? defaultDataFolder);
    return { kind: "start", port, opensPage: !flags["no-open"], dataFolder };
  } catch (error) {
    return mistake(describeParseError(error));
  }
}

function portFrom(text: string | undefined): number | undefined {
  if (text === undefined) return defaultPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : undefined;
  return port !== undefined && port <= 65_535 ? port : undefined;
}

function mistake(message: string): CommandLine {
  return {
    kind: "mistake",
    message: `${message} The flags are --port N, --no-open, --data DIR and --memory.`,
  };
}

/** Node's messages quote the flag first, and go on with advice about things that we don't have. */
function describeParseError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const quoted = /'(.*?)'/.exec(message)?.[1] ?? "";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Unknown flag ${quoted}.`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `Unexpected argument "${quoted}".`;
  return `${quoted.split(/[ ,]/).find((word) => word.startsWith("--")) ?? quoted} was given wrongly: it ${
    message.includes("does not take") ? "takes no value." : "wants a value."
  }`;
}
