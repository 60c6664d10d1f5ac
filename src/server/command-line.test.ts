import { expect, test } from "vitest";
import { parseCommandLine } from "./command-line.ts";

/** Nothing beyond the platforms that are known. */
const closed = { platformHosts: [], standIns: new Map() };

test("without flags it is port 8700, .data/, and the page is opened", () => {
  expect(parseCommandLine([])).toEqual({
    kind: "start",
    port: 8700,
    opensPage: true,
    dataFolder: ".data",
    ...closed,
  });
});

test("every flag is heard", () => {
  expect(parseCommandLine(["--port", "0", "--no-open", "--data", "/srv/data"])).toEqual({
    kind: "start",
    port: 0,
    opensPage: false,
    dataFolder: "/srv/data",
    ...closed,
  });
  expect(parseCommandLine(["--port=9000", "--memory"])).toMatchObject({ port: 9000, dataFolder: undefined });
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

test.each([
  [["--platform-host", "127.0.0.1"], "--platform-host wants the name of a host"],
  [["--platform-host", "https://api.example.org"], "--platform-host wants the name of a host"],
  [["--platform-host", "API.example.org"], "--platform-host wants the name of a host"],
  [["--platform-host", "localhost"], "--platform-host wants the name of a host"],
  [["--stand-in", "api.dnanexus.com"], "--stand-in wants HOST=ORIGIN"],
  [["--stand-in", "api.dnanexus.com=http://192.0.2.1:80"], "--stand-in wants HOST=ORIGIN"],
  [["--stand-in", "api.dnanexus.com=http://127.0.0.1.evil.test:80"], "--stand-in wants HOST=ORIGIN"],
  [["--stand-in", "api.dnanexus.com=http://127.0.0.1:80/path"], "--stand-in wants HOST=ORIGIN"],
  [["--colour"], "Unknown flag --colour."],
  [["-p", "1"], "Unknown flag -p."],
  [["--port", "http"], '--port wants a number from 0 to 65535, not "http".'],
  [["--port", "65536"], "--port wants a number"],
  [["--port=-1"], "--port wants a number"],
  [["--port", "1e3"], "--port wants a number"],
  [["--port="], "--port wants a number"],
  [["--port"], "--port was given wrongly: it wants a value."],
  [["--no-open=yes"], "--no-open was given wrongly: it takes no value."],
  [["--data="], "--data wants a folder."],
  [["--data", "x", "--memory"], "--memory keeps nothing and --data keeps it in a folder"],
  [["8700"], 'Unexpected argument "8700".'],
])("%j is refused in one line that names the flags", (words, says) => {
  const commandLine = parseCommandLine(words);
  expect(commandLine.kind).toBe("mistake");
  const message = commandLine.kind === "mistake" ? commandLine.message : "";
  expect(message).toContain(says);
  expect(message).toContain("--port N, --no-open, --data DIR and --memory");
  expect(message).not.toContain("\n");
});

test("--help explains instead of starting", () => {
  expect(parseCommandLine(["--help", "--port", "1"])).toMatchObject({ kind: "help" });
});
