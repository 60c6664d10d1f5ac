import { parseArgs } from "node:util";

/** The settings of the command. `file` is absent when data is kept in memory only. */
export type CommandLine = {
  readonly dnanexusPort: number;
  readonly sevenbridgesPort: number;
  readonly file?: string;
};

/** The data file when neither --data nor --memory is given. */
const defaultFile = ".data/sandbox.db";

/** The text of --help. */
export const usage = [
  "npm run sandbox -- [--dnanexus-port 8711] [--sevenbridges-port 8712] [--data FILE | --memory]",
  "",
  "The stand-in platforms. Port 0 picks a free one. Data is stored in .data/sandbox.db by default.",
].join("\n");

const options = {
  "dnanexus-port": { type: "string", default: "8711" },
  "sevenbridges-port": { type: "string", default: "8712" },
  data: { type: "string" },
  memory: { type: "boolean" },
} as const;

/**
 * Reads the arguments; a string is a message about what is wrong with them. `strict` is off because Node's own
 * messages don't fit this command; unknown options are refused here.
 */
export function readCommandLine(argumentList: readonly string[]): CommandLine | string {
  const { values, tokens } = parseArgs({ args: [...argumentList], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") return noOption(token.kind === "positional" ? token.value : "--");
    if (!Object.hasOwn(options, token.name)) return noOption(token.rawName);
  }
  const { data, memory } = values;
  const dnanexusPort = readPort("--dnanexus-port", values["dnanexus-port"]);
  if (typeof dnanexusPort === "string") return dnanexusPort;
  const sevenbridgesPort = readPort("--sevenbridges-port", values["sevenbridges-port"]);
  if (typeof sevenbridgesPort === "string") return sevenbridgesPort;
  if (data === true || data === "") return "--data needs a file";
  if (typeof memory === "string") return "--memory takes no value";
  if (memory && data !== undefined) return "--data and --memory can't be combined: use one of them";
  const file = typeof data === "string" ? data : defaultFile;
  return { dnanexusPort, sevenbridgesPort, ...(memory ? {} : { file }) };
}

function noOption(word: string): string {
  return `unknown option "${word}"; the options are --dnanexus-port, --sevenbridges-port, --data and --memory`;
}

/** Reads a port; a string is a message about what is wrong with it. Without a value Node gives `true`. */
function readPort(flag: string, value: string | boolean | undefined): number | string {
  if (typeof value !== "string") return `${flag} must be a port from 0 to 65535`;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  return `${flag} must be a port from 0 to 65535, not "${value}"`;
}
