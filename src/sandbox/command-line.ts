/** What the command was told. `file` is absent when nothing is to be kept. */
export type CommandLine = {
  readonly dnanexusPort: number;
  readonly sevenbridgesPort: number;
  readonly file?: string;
};

/** Where data is kept when neither --data nor --memory is given. */
const defaultFile = ".data/sandbox.db";

/** What --help prints. */
export const usage = [
  "npm run sandbox -- [--dnanexus-port 8711] [--sevenbridges-port 8712] [--data FILE | --memory]",
  "",
  "The stand-in platforms. Port 0 picks a free one. Data is kept in .data/sandbox.db unless told otherwise.",
].join("\n");

function readPort(flag: string, text: string | undefined): number | string {
  if (text !== undefined && /^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  return `${flag} wants a port from 0 to 65535${text === undefined ? "" : `, not "${text}"`}`;
}

/** Reads the arguments; a string says what is wrong with them. Both `--flag value` and `--flag=value` do. */
export function readCommandLine(argumentList: readonly string[]): CommandLine | string {
  const words = argumentList.flatMap((word) => {
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    return equals === -1 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
  });
  let dnanexusPort = 8711;
  let sevenbridgesPort = 8712;
  let file: string | undefined;
  let memory = false;
  for (let at = 0; at < words.length; at += 1) {
    const flag = words[at];
    if (flag === "--memory") {
      memory = true;
      continue;
    }
    at += 1;
    const value = words[at];
    if (flag === "--data") {
      if (value === undefined || value === "") return "--data wants a file";
      file = value;
    } else if (flag === "--dnanexus-port" || flag === "--sevenbridges-port") {
      const port = readPort(flag, value);
      if (typeof port === "string") return port;
      if (flag === "--dnanexus-port") dnanexusPort = port;
      else sevenbridgesPort = port;
    } else {
      return `there is no option "${flag}"; there are --dnanexus-port, --sevenbridges-port, --data and --memory`;
    }
  }
  if (memory && file !== undefined) return "--data and --memory exclude each other";
  return { dnanexusPort, sevenbridgesPort, ...(memory ? {} : { file: file ?? defaultFile }) };
}
