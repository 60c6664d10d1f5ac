import { expect, test } from "vitest";
import { parseCommandLine } from "./command-line.ts";

/** The answer to a command line without further platforms. */
const closed = { platformHosts: [], standIns: new Map() };

test("without flags it is port 8700, .data/, and the page is opened", () => {
  expect(parseCommandLine([])).toEqual({
    kind: "start",
    port: 8700,
    opensPage: true,
    dataFolder: ".data",
    sandbox: { port: 8701, allowsControl: false },
    ...closed,
  });
});

test("every flag is heard", () => {
  expect(parseCommandLine(["--port", "0", "--no-open", "--data", "/srv/data"])).toEqual({
    kind: "start",
    port: 0,
    opensPage: false,
    dataFolder: "/srv/data",
    sandbox: { port: 0, allowsControl: false },
    ...closed,
  });
  expect(parseCommandLine(["--port=9000", "--memory"])).toMatchObject({ port: 9000, dataFolder: undefined });
});

test("the sandbox has a port of its own, a free one beside a free one, or there is none", () => {
  const sandboxOf = (...words: string[]) => {
    const commandLine = parseCommandLine(words);
    return commandLine.kind === "start" ? commandLine.sandbox : commandLine;
  };
  expect(sandboxOf("--port", "9000")).toEqual({ port: 8701, allowsControl: false });
  expect(sandboxOf("--port=0", "--sandbox-port=8801")).toEqual({ port: 8801, allowsControl: false });
  expect(sandboxOf("--sandbox-port", "0", "--sandbox-control")).toEqual({ port: 0, allowsControl: true });
  expect(sandboxOf("--port=0", "--sandbox-port=0")).toEqual({ port: 0, allowsControl: false });
  expect(sandboxOf("--no-sandbox")).toBeUndefined();
});

test("hosts and stand-ins are given by hand, one or more", () => {
  const words = ["--platform-host", "api.example.org", "--platform-host=api2.example.org"];
  words.push(
    "--stand-in",
    "api.dnanexus.com=http://127.0.0.1:8711",
    "--stand-in=a.example.org=http://[::1]:80",
  );
  expect(parseCommandLine(words)).toMatchObject({
    platformHosts: ["api.example.org", "api2.example.org"],
    standIns: new Map([
      ["api.dnanexus.com", "http://127.0.0.1:8711"],
      ["a.example.org", "http://[::1]:80"],
    ]),
  });
});

/** A wrong command line, and the beginning of the message about it. */
type Mistake = readonly [words: readonly string[], says: string];

const NO_HOSTS = [
  "",
  " ",
  "*",
  "*.example.org",
  ".example.org",
  "api.example.org.",
  "127.0.0.1",
  "http://api.example.org",
  "https://api.example.org",
  "api.example.org:443",
  "api.example.org/v2",
  "a.example.org,b.example.org",
  "API.example.org",
  "localhost",
].map(
  (host): Mistake => [
    [`--platform-host=${host}`],
    `--platform-host must be one host name in lowercase, such as api.example.org, not "${host}".`,
  ],
);

const NO_PAIRS = ["", "=", "*=http://127.0.0.1:80", "*.example.org=http://127.0.0.1:80"].map(
  (pair): Mistake => [
    [`--stand-in=${pair}`],
    `--stand-in must be HOST=ORIGIN, not "${pair}": the host must be`,
  ],
);

const NO_ORIGINS = [
  "",
  "*",
  "http://*:80",
  "http://0.0.0.0:80",
  "http://192.0.2.1:80",
  "http://api.example.org:80",
  "https://127.0.0.1:80",
  "http://127.0.0.1.evil.test:80",
  "http://127.0.0.1",
  "http://127.0.0.1:0",
  "http://127.0.0.1:70000",
  "http://127.0.0.1:80/path",
  "http://127.0.0.1:80=more",
  "http://user@127.0.0.1:80",
].map(
  (origin): Mistake => [
    [`--stand-in=api.dnanexus.com=${origin}`],
    `--stand-in must be HOST=ORIGIN, not "api.dnanexus.com=${origin}": the origin must be on this machine`,
  ],
);

const OTHERS: readonly Mistake[] = [
  [["--platform-host", "api.example.org", "--platform-host="], "--platform-host must be"],
  [["--platform-host", "evil\u001b[2J\n"], 'not "evil\\u001b[2J\\n".'],
  [
    ["--stand-in=a.example.org=http://127.0.0.1:1", "--stand-in=a.example.org=http://127.0.0.1:2"],
    "Duplicate --stand-in for a.example.org",
  ],
  [["--platform-hosts", "api.example.org"], "Unknown option --platform-hosts."],
  [["--colour"], "Unknown option --colour."],
  [["-p", "1"], "Unknown option -p."],
  [["--port", "http"], '--port must be a number from 0 to 65535, not "http".'],
  [["--port", "65536"], "--port must be a number"],
  [["--port=-1"], "--port must be a number"],
  [["--port", "1e3"], "--port must be a number"],
  [["--port="], "--port must be a number"],
  [["--port"], "--port needs a value."],
  [["--sandbox-port", "x"], '--sandbox-port must be a number from 0 to 65535, not "x".'],
  [["--sandbox-port=65536"], "--sandbox-port must be a number"],
  [["--no-sandbox", "--sandbox-port=1"], "--no-sandbox and --sandbox-port can't be combined"],
  [["--no-sandbox", "--sandbox-control"], "--no-sandbox and --sandbox-control can't be combined"],
  [["--port=8701"], "The page and the sandbox can't share port 8701"],
  [["--port=9000", "--sandbox-port=9000"], "The page and the sandbox can't share port 9000"],
  [["--sandbox-control=yes"], "--sandbox-control takes no value."],
  [["--no-open=yes"], "--no-open takes no value."],
  [["--data="], "--data needs a folder."],
  [["--data", "x", "--memory"], "--memory and --data can't be combined"],
  [["8700"], 'Unexpected argument "8700".'],
];

test.each([...NO_HOSTS, ...NO_PAIRS, ...NO_ORIGINS, ...OTHERS])(
  "%j is refused in one line that names the help",
  (words, says) => {
    const commandLine = parseCommandLine(words);
    expect(commandLine.kind).toBe("mistake");
    const message = commandLine.kind === "mistake" ? commandLine.message : "";
    expect(message).toContain(says);
    expect(message).toContain("For all options: npm start -- --help");
    expect(message).not.toContain("\n");
  },
);

test("--help explains instead of starting", () => {
  expect(parseCommandLine(["--help", "--port", "1"])).toMatchObject({ kind: "help" });
});
