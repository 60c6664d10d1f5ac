import { parseArgs } from "node:util";

/** The request that the flags of `npm start` make. */
export interface StartRequest {
  /** The port of the page; 0 picks a free one. */
  readonly port: number;
  readonly opensPage: boolean;
  /** The folder of stored data; undefined keeps data in memory, until the process ends. */
  readonly dataFolder: string | undefined;
  /** The sandbox to start; undefined for none. */
  readonly sandbox: SandboxRequest | undefined;
  /** Hosts of platforms in addition to the known ones. */
  readonly platformHosts: readonly string[];
  /** Hosts of platforms that are replaced by an origin on this machine, for tests. */
  readonly standIns: ReadonlyMap<string, string>;
}

export interface SandboxRequest {
  /** The port of the sandbox; 0 picks a free one. */
  readonly port: number;
  /** True when the sandbox accepts control calls: faults, other people's writes, resets. */
  readonly allowsControl: boolean;
}

export type CommandLine =
  | ({ readonly kind: "start" } & StartRequest)
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "mistake"; readonly message: string };

const defaultPort = 8700;
const defaultSandboxPort = 8701;
const defaultDataFolder = ".data";

const help = `Usage: npm start -- [--port N] [--no-open] [--data DIR | --memory]
  --port N    the port to listen on (${defaultPort}); 0 picks a free one
  --no-open   don't open the page in a browser
  --data DIR  folder for the sandbox's data (${defaultDataFolder}/)
  --memory    store nothing on disk
  --sandbox-port N
              the port of the sandbox (${defaultSandboxPort}, or a free one with --port 0); 0 picks a free one
  --no-sandbox
              don't start the sandbox
  --sandbox-control
              for tests: allow control calls to the sandbox (faults, other people's writes, resets)
  --platform-host HOST
              allow another platform host, such as your own Seven Bridges instance; can be repeated
  --stand-in HOST=ORIGIN
              for testing: send requests for a platform host to an origin on this machine, such as
              http://127.0.0.1:8711; can be repeated`;

const hostName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const onePort = "a number from 0 to 65535";
const oneHost = "one host name in lowercase, such as api.example.org";
const originHere = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):[1-9][0-9]{0,4}$/;

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
        "sandbox-port": { type: "string" },
        "no-sandbox": { type: "boolean" },
        "sandbox-control": { type: "boolean" },
        "platform-host": { type: "string", multiple: true },
        "stand-in": { type: "string", multiple: true },
        help: { type: "boolean" },
      },
    });
    if (flags.help) return { kind: "help", text: help };
    const port = portFrom(flags.port, defaultPort);
    if (port === undefined) return mistake(`--port must be ${onePort}, not ${asTyped(flags.port ?? "")}.`);
    const sandbox = sandboxFrom(flags, port);
    if (sandbox !== undefined && "wrong" in sandbox) return mistake(sandbox.wrong);
    if (flags.data === "") return mistake("--data needs a folder.");
    if (flags.memory && flags.data !== undefined) {
      return mistake("--memory and --data can't be combined: use one of them.");
    }
    const platformHosts = flags["platform-host"] ?? [];
    const noHost = platformHosts.find((host) => !hostName.test(host));
    if (noHost !== undefined) return mistake(`--platform-host must be ${oneHost}, not ${asTyped(noHost)}.`);
    const standIns = standInsFrom(flags["stand-in"] ?? []);
    if ("wrong" in standIns) return mistake(standIns.wrong);
    const dataFolder = flags.memory ? undefined : (flags.data ?? defaultDataFolder);
    const opensPage = !flags["no-open"];
    return { kind: "start", port, opensPage, dataFolder, sandbox, platformHosts, standIns };
  } catch (error) {
    return mistake(describeParseError(error));
  }
}

function portFrom(text: string | undefined, fallback: number): number | undefined {
  if (text === undefined) return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : undefined;
  return port !== undefined && port <= 65_535 ? port : undefined;
}

interface SandboxFlags {
  readonly "sandbox-port"?: string | undefined;
  readonly "no-sandbox"?: boolean | undefined;
  readonly "sandbox-control"?: boolean | undefined;
}

function sandboxFrom(
  flags: SandboxFlags,
  pagePort: number,
): SandboxRequest | { readonly wrong: string } | undefined {
  const typed = flags["sandbox-port"];
  if (flags["no-sandbox"]) {
    const extra = typed === undefined ? flags["sandbox-control"] && "--sandbox-control" : "--sandbox-port";
    return extra ? { wrong: `--no-sandbox and ${extra} can't be combined: use one of them.` } : undefined;
  }
  const port = portFrom(typed, pagePort === 0 ? 0 : defaultSandboxPort);
  if (port === undefined) return { wrong: `--sandbox-port must be ${onePort}, not ${asTyped(typed ?? "")}.` };
  if (port === pagePort && port !== 0) {
    return {
      wrong: `The page and the sandbox can't share port ${port}. Choose another one with --sandbox-port.`,
    };
  }
  return { port, allowsControl: flags["sandbox-control"] ?? false };
}

function standInsFrom(words: readonly string[]): ReadonlyMap<string, string> | { readonly wrong: string } {
  const standIns = new Map<string, string>();
  for (const word of words) {
    const [host = "", ...rest] = word.split("=");
    const origin = rest.join("=");
    const mistaken = `--stand-in must be HOST=ORIGIN, not ${asTyped(word)}:`;
    if (!hostName.test(host)) return { wrong: `${mistaken} the host must be ${oneHost}.` };
    const isHere = originHere.test(origin) && URL.canParse(origin);
    if (!isHere)
      return { wrong: `${mistaken} the origin must be on this machine, such as http://127.0.0.1:8711.` };
    if (standIns.has(host)) return { wrong: `Duplicate --stand-in for ${host}: use one of them.` };
    standIns.set(host, origin);
  }
  return standIns;
}

/**
 * A quoted piece of what somebody typed, on one line and without control characters that a terminal would
 * obey.
 */
function asTyped(text: string): string {
  return JSON.stringify(text.slice(0, 100)).replace(/[^\x20-\x7e]/g, "?");
}

function mistake(message: string): CommandLine {
  return {
    kind: "mistake",
    message: `${message} For all options: npm start -- --help`,
  };
}

/**
 * Node's message begins with the quoted flag; the advice after it doesn't fit this command and is dropped.
 */
function describeParseError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const quoted = /'(.*?)'/.exec(message)?.[1] ?? "";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Unknown option ${quoted}.`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `Unexpected argument "${quoted}".`;
  const flag = quoted.split(/[ ,]/).find((word) => word.startsWith("--")) ?? quoted;
  return `${flag} ${message.includes("does not take") ? "takes no value." : "needs a value."}`;
}
