import { expect, test } from "vitest";
import { parseCommandLine } from "./command-line.ts";

test("without flags it is port 8700, .data/, and the page is opened", () => {
  expect(parseCommandLine([])).toEqual({ kind: "start", port: 8700, opensPage: true, dataFolder: ".data" });
});

test("every flag is heard", () => {
  expect(parseCommandLine(["--port", "0", "--no-open", "--data", "/srv/data"])).toEqual({
    kind: "start",
    port: 0,
    opensPage: false,
    dataFolder: "/srv/data",
  });
  expect(parseCommandLine(["--port=9000", "--memory"])).toMatchObject({ port: 9000, dataFolder: undefined });
});

test.each([
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
