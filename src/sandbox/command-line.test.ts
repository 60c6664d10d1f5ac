import { describe, expect, test } from "vitest";
import { readCommandLine } from "./command-line.ts";

const unknown = (word: string) =>
  `unknown option "${word}"; the options are --dnanexus-port, --sevenbridges-port, --data and --memory`;

describe("the sandbox's command line", () => {
  test.each([
    [[], { dnanexusPort: 8711, sevenbridgesPort: 8712, file: ".data/sandbox.db" }],
    [["--memory"], { dnanexusPort: 8711, sevenbridgesPort: 8712 }],
    [
      ["--dnanexus-port", "0", "--sevenbridges-port=65535", "--data=a=b"],
      { dnanexusPort: 0, sevenbridgesPort: 65_535, file: "a=b" },
    ],
    [
      ["--dnanexus-port", "1", "--dnanexus-port", "2", "--data", "-x"],
      { dnanexusPort: 2, sevenbridgesPort: 8712, file: "-x" },
    ],
  ])("%j is understood", (words, read) => {
    expect(readCommandLine(words)).toEqual(read);
  });

  test.each([
    [["--dnanexus-port"], "--dnanexus-port must be a port from 0 to 65535"],
    [["--dnanexus-port="], '--dnanexus-port must be a port from 0 to 65535, not ""'],
    [["--sevenbridges-port", "-1"], '--sevenbridges-port must be a port from 0 to 65535, not "-1"'],
    [["--sevenbridges-port=65536"], '--sevenbridges-port must be a port from 0 to 65535, not "65536"'],
    [["--data"], "--data needs a file"],
    [["--data="], "--data needs a file"],
    [["--memory", "--data", "x"], "--data and --memory can't be combined: use one of them"],
    [["--memory=x"], "--memory takes no value"],
    [["--port", "1"], unknown("--port")],
    [["--data", "x", "y"], unknown("y")],
    [["-m"], unknown("-m")],
    [["--"], unknown("--")],
    [["--__proto__"], unknown("--__proto__")],
  ])("of %j it is said what is wrong", (words, message) => {
    expect(readCommandLine(words)).toBe(message);
  });
});
