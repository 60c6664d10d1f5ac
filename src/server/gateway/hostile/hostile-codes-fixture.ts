import type { GatewayLab } from "./gateway-lab-fixture.ts";
import { openLab } from "./gateway-lab-fixture.ts";
import { type HostileGroup, harmless, inHaste, one } from "./hostile-request-fixture.ts";
import { openSocket, type RawAnswer, type RawRequest } from "./raw-request-fixture.ts";

const SESSION = "/gateway/session";
const PRINT = "/gateway/session/code";
const MINUTE_MS = 60_000;

/** As our page does it: without a secret. */
function exchange(lab: GatewayLab, code: string, request: RawRequest = {}): Promise<RawAnswer> {
  const headers = { "X-Redescribe-Session": undefined, ...request.headers };
  return lab.send({ path: SESSION, body: JSON.stringify({ code }), ...request, headers });
}

function askForCode(lab: GatewayLab, headers: RawRequest["headers"] = {}): Promise<RawAnswer> {
  return lab.send({ path: PRINT, headers: { "X-Redescribe-Session": undefined, ...headers } });
}

/** A code that let a page in. */
async function usedCode(lab: GatewayLab): Promise<string> {
  const code = lab.newCode();
  const { status } = await exchange(lab, code);
  if (status !== 200) throw new Error(`a new code was refused: ${status}`);
  return code;
}

async function codeOfAnother(): Promise<string> {
  const other = await openLab();
  const code = other.newCode();
  await other.close();
  return code;
}

export const CODES: HostileGroup = {
  name: "One-time code",
  count: 15,
  errors: [
    "code-used",
    "code-expired",
    "code-unknown",
    "session",
    "origin",
    "site",
    "body",
    "too-large",
    "host",
    "address",
    "content-type",
    "too-slow",
  ],
  cases: [
    one("a second time", async (lab) => exchange(lab, await usedCode(lab))),
    {
      name: "ten times at once",
      run: async (lab) => {
        const code = lab.newCode();
        const answers = await Promise.all(Array.from({ length: 10 }, () => exchange(lab, code)));
        const letIn = answers.filter(({ status }) => status === 200);
        if (letIn.length !== 1) throw new Error(`it let ${letIn.length} in`);
        return answers.filter(({ status }) => status !== 200);
      },
    },
    one("after its minute", async (lab) => {
      const code = lab.newCode();
      lab.pass(MINUTE_MS);
      return exchange(lab, code);
    }),
    one("of another server", async (lab) => exchange(lab, await codeOfAnother())),
    one("made before the session was ended", async (lab) => {
      const code = lab.newCode();
      await lab.send({ method: "DELETE", path: SESSION });
      return exchange(lab, code);
    }),
    {
      name: "1,000 guesses",
      run: async (lab) => {
        const code = lab.newCode();
        const answers: RawAnswer[] = [];
        for (let guess = 0; guess < 1000; guess += 1) {
          answers.push(await exchange(lab, `${code.slice(0, -4)}${String(guess).padStart(4, "0")}`));
        }
        const answered = answers.filter(({ status }) => status !== 0);
        if (answered.length !== 20) throw new Error(`${answered.length} guesses were answered in a minute`);
        // The right code is accepted all the same.
        if ((await exchange(lab, code)).status !== 200) throw new Error("the right code was refused");
        return answers;
      },
    },
    one("in the query", (lab) => {
      const path = `${SESSION}?code=${lab.newCode()}`;
      return lab.send({ path, headers: { "X-Redescribe-Session": undefined } });
    }),
    one("in place of the secret", (lab) =>
      lab.send({
        path: "/gateway/connections/good/whoami",
        body: "{}",
        headers: { "X-Redescribe-Session": lab.newCode() },
      }),
    ),
    {
      name: "from another site's page",
      run: async (lab) => {
        const heads = [
          { Origin: "https://evil.test" },
          { Origin: undefined },
          { "Sec-Fetch-Site": "cross-site" },
          { Host: "evil.test" },
        ];
        return Promise.all(heads.map((headers) => exchange(lab, lab.newCode(), { headers })));
      },
    },
    {
      name: "as a form sends it, or as no object",
      run: async (lab) => {
        const type = { "Content-Type": "text/plain" };
        return [
          await exchange(lab, lab.newCode(), { headers: type }),
          await exchange(lab, "", { body: JSON.stringify({ code: lab.newCode(), more: 1 }) }),
          await exchange(lab, "", { body: '{"code":1}' }),
          await exchange(lab, "", { body: "" }),
        ];
      },
    },
    one("in a body of 2 KiB", (lab) => exchange(lab, "x".repeat(2048))),
    inHaste(
      one("in a body that never ends", async (lab) => {
        const socket = await openSocket(lab.port);
        const headers = { "X-Redescribe-Session": undefined, "Content-Length": "900" };
        let text = "";
        socket.on("data", (piece: Buffer) => {
          text += piece.toString("utf8");
        });
        socket.write(lab.text({ path: SESSION, body: "{", headers }));
        await new Promise((resolve) => socket.once("close", resolve));
        const [head = "", body = ""] = text.split("\r\n\r\n");
        return { text, head, body, status: Number(text.slice(9, 12) || 0) };
      }),
    ),
    {
      name: "asked for by another site's page",
      run: async (lab) => {
        const before = lab.codesWanted();
        const heads = [
          { Origin: "https://evil.test" },
          { Origin: undefined },
          { Origin: "null" },
          { "Sec-Fetch-Site": "same-site" },
          { Host: "evil.test" },
        ];
        const answers = await Promise.all(heads.map((headers) => askForCode(lab, headers)));
        if (lab.codesWanted() !== before) throw new Error("it was printed");
        return answers;
      },
    },
    harmless("asked for 1,000 times", async (lab) => {
      const before = lab.codesWanted();
      const answers: RawAnswer[] = [];
      for (let count = 0; count < 1000; count += 1) answers.push(await askForCode(lab));
      if (lab.codesWanted() - before !== 10) throw new Error(`${lab.codesWanted() - before} were printed`);
      const told = new Set(answers.map(({ status, body }) => `${status} ${body}`));
      const expected = ["204 ", '429 {"error":"code-limit"}'];
      if ([...told].sort().join() !== expected.join()) throw new Error([...told].join());
      return answers;
    }),
    one("asked for by a GET", (lab) => lab.send({ method: "GET", path: PRINT })),
  ],
};
