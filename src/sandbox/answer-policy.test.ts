import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OneOrigin, startOneOrigin } from "./one-origin.ts";
import { policyLines, withPolicyLines } from "./policy-headers.ts";
import { sendRaw } from "./socket-client.ts";

const script = "<!doctype html><script>document.title = 'planted'</script>";

let sandbox: OneOrigin;
beforeEach(async () => {
  sandbox = await startOneOrigin({ port: 0, allowsControl: true, pageOrigins: [] });
});
afterEach(() => sandbox.close());

const host = () => `Host: ${new URL(sandbox.url).host}`;
const raw = (answer: string) => `raw-before-commit:fin:${Buffer.from(answer).toString("base64")}`;

async function ask(line: string, ...headers: string[]): Promise<string> {
  return (await sendRaw(sandbox.url, [line, host(), ...headers])).head;
}

/** The head of what a platform call is answered with while a fault strikes. */
async function struckBy(fault: string): Promise<string> {
  await fetch(`${sandbox.url}/sevenbridges/_sandbox/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([{ on: "*", fault }]),
  });
  return ask("GET /sevenbridges/v2/user HTTP/1.1", "X-SBG-Auth-Token: sandbox-curator");
}

function expectPolicy(head: string): void {
  expect(head).toMatch(/^x-content-type-options: nosniff\r?$/im);
  const policies = head.match(/^content-security-policy: .*$/gim) ?? [];
  expect(policies[0]).toContain("default-src 'none'; sandbox; frame-ancestors 'none'");
}

describe("every answer has nosniff and a policy of its own", () => {
  test.each([
    ["a platform's answer", "GET /sevenbridges/v2/user HTTP/1.1"],
    ["a platform's error", "GET /sevenbridges/v2/nothing HTTP/1.1"],
    ["a control answer", "GET /dnanexus/_sandbox/history HTTP/1.1"],
    ["a control error", "GET /dnanexus/_sandbox/nonsense HTTP/1.1"],
    ["nothing there", "GET / HTTP/1.1"],
    ["a refused method", "TRACE /dnanexus/x HTTP/1.1"],
    ["an upload that is announced", "POST /dnanexus/system/whoami HTTP/1.1"],
  ])("%s", async (_, line) => {
    expectPolicy(await ask(line, "X-SBG-Auth-Token: sandbox-curator"));
  });

  test("a refused control call, a preflight, and what can't be read at all", async () => {
    expectPolicy(await ask("GET /dnanexus/_sandbox/history HTTP/1.1", "Origin: https://evil.test"));
    const preflight = ["Origin: https://evil.test", "Access-Control-Request-Method: POST"];
    expectPolicy(await ask("OPTIONS /dnanexus/system/whoami HTTP/1.1", ...preflight));
    expectPolicy(await ask("NONSENSE"));
    expectPolicy(await ask("GET /dnanexus/x HTTP/1.1", `X-Long: ${"x".repeat(20_000)}`));
    expectPolicy(await ask("GET /dnanexus/x HTTP/1.1", "Expect: the unexpected"));
    const large = await fetch(`${sandbox.url}/dnanexus/x`, {
      method: "POST",
      headers: { authorization: "Bearer sandbox-curator" },
      body: "x".repeat(2 * 2 ** 20),
    });
    expect([large.status, large.headers.get("x-content-type-options")]).toEqual([413, "nosniff"]);
  });

  test.each([
    "html-200",
    "empty-200",
    "truncated-json",
    "short-body",
    "wrong-json",
    "slow:5000",
    "status:500",
    "retry-after:1",
    "redirect:https://evil.test/",
    raw(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${script.length}\r\n\r\n${script}`),
    raw(`HTTP/1.1 200 OK\nContent-Type: text/html\n\n${script}`),
    raw(`\r\n\r\nhttp/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${script}`),
    raw(
      `HTTP/1.1 200 OK\r\nContent-Security-Policy: script-src *\r\nX-Content-Type-Options: no\r\nContent-Type: text/html\r\n\r\n${script}`,
    ),
  ])("a fault: %s", async (fault) => {
    expectPolicy(await struckBy(fault));
  });
});

describe("raw bytes", () => {
  const withLines = (text: string) =>
    Buffer.from(withPolicyLines(Buffer.from(text, "latin1"))).toString("latin1");

  test("get the policy before any header of their own, and stay as they are otherwise", () => {
    const [line, rest] = ["HTTP/1.1 200 OK\r\n", "x-own: 1\r\n\r\nHTTP/1.1 200 in the body\r\n\xff\x00"];
    expect(withLines(line + rest)).toBe(line + policyLines + rest);
  });

  test("get it after an interim answer too", () => {
    const interim = "HTTP/1.1 103 Early\r\nlink: x\r\n\r\n";
    const final = "HTTP/1.1 200 OK\r\n\r\n";
    const status = "HTTP/1.1 103 Early\r\n";
    expect(withLines(interim + final)).toBe(
      `${status}${policyLines}link: x\r\n\r\nHTTP/1.1 200 OK\r\n${policyLines}\r\n`,
    );
  });

  test("that no browser takes for HTTP are left alone", () => {
    for (const text of ["", "garbage", "12345HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 cut"]) {
      expect(withLines(text)).toBe(text);
    }
  });
});
