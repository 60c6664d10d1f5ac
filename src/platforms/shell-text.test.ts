import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callsOf, isInstalled, runScript, SHELL } from "./outside-program-fixture.ts";
import { curlText, shellQuoted } from "./shell-text.ts";

/** Texts that an argument can contain: no NUL, and nothing without a UTF-8 form. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.replaceAll("\0", "")),
  fc
    .array(fc.constantFrom("'", "\\", '"', "$", "`", "!", "\n", "\r", "*", "~", "-", " ", "😀", "%s", "a"))
    .map((parts) => parts.join("")),
);
const request = { method: "POST", path: "/file-x/setProperties" } as const;
const call = {
  url: "https://api.test/file-x/setProperties",
  authorization: "Authorization: Bearer $DX_TOKEN",
};

// Windows has no POSIX shell, and the copied text isn't meant for its own shell.
describe.skipIf(!isInstalled(SHELL))("what a shell makes of a copied text", () => {
  it("is every word as it was, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (texts) => {
        const output = runScript(SHELL, `printf '%s\\0' ${texts.map(shellQuoted).join(" ")}\n`);
        expect(output.split("\0").slice(0, -1)).toEqual(texts);
      }),
      { numRuns: 30 },
    );
  });

  it("is one curl with the method, the address, the token from the variable and a body of the same meaning", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })), (pairs) => {
        const body = JSON.stringify({ properties: pairs }, null, 2);
        const script = curlText({ ...call, request: { ...request, body } });
        const [sent, ...others] = callsOf("curl", script, { DX_TOKEN: "t'o k" });
        expect(others).toEqual([]);
        expect(sent?.words.slice(0, -1)).toEqual([
          "--request",
          "POST",
          call.url,
          "--header",
          "Authorization: Bearer t'o k",
          "--header",
          "Content-Type: application/json",
          "--data-raw",
        ]);
        const data = sent?.words.at(-1);
        expect(JSON.parse(data ?? "")).toEqual(JSON.parse(body));
      }),
      { numRuns: 30 },
    );
  });

  it("reaches curl by its input where an argument would be too long", () => {
    const body = JSON.stringify({ note: "ab'c\n😀".repeat(100_000) });
    const [sent] = callsOf("curl", curlText({ ...call, request: { ...request, body } }));
    expect(sent?.words.slice(-2)).toEqual(["--data-binary", "@-"]);
    expect(sent?.input).toBe(body);
  });
});

describe("a body on a command line", () => {
  it("holds nothing that a terminal takes for a key or a turn of direction", () => {
    const body = JSON.stringify({ a: "\x7f\x9b\u202e\u2066\u2028\t", b: "ok" }).replace(",", ",\t\r\n");
    const text = curlText({ ...call, request: { ...request, body } });
    expect(text).not.toMatch(/[\t\r\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028]/);
    expect(text).toContain("\\u007f\\u009b\\u202e\\u2066\\u2028\\t");
  });

  it("is the very text where it holds nothing of the kind", () => {
    const body = '{\n  "tissue": "Liver’s 肝 😀"\n}';
    expect(curlText({ ...call, request: { ...request, body } })).toBe(
      `curl --request POST 'https://api.test/file-x/setProperties' \\
  --header "Authorization: Bearer $DX_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data-raw '${body}'`,
    );
  });
});
