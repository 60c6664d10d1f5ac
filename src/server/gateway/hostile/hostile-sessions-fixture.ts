import type { GatewayLab } from "./gateway-lab-fixture.ts";
import { openLab } from "./gateway-lab-fixture.ts";
import { type HostileGroup, one } from "./hostile-request-fixture.ts";
import type { RawAnswer } from "./raw-request-fixture.ts";

const WHOAMI = "/gateway/connections/good/whoami";

function withSecret(lab: GatewayLab, secret: string | undefined, path = WHOAMI): Promise<RawAnswer> {
  return lab.send({ path, body: "{}", headers: { "X-Redescribe-Session": secret } });
}

/** Ends the session, as the page that has it. */
async function logOut(lab: GatewayLab): Promise<string> {
  const before = lab.secret();
  const { status } = await lab.send({ method: "DELETE", path: "/gateway/session" });
  await lab.enter();
  if (status !== 204 || lab.secret() === before) throw new Error("the session didn't end");
  return before;
}

async function secretOfAnother(): Promise<string> {
  const other = await openLab();
  const secret = other.secret();
  await other.close();
  return secret;
}

/** A secret like ours, but for its last letter. */
function nearly(secret: string): string {
  return secret.slice(0, -1) + (secret.endsWith("A") ? "Q" : "A");
}

export const SESSIONS: HostileGroup = {
  name: "Session secret",
  count: 10,
  errors: ["session", "headers"],
  cases: [
    one("none", (lab) => withSecret(lab, undefined)),
    one("a wrong one", (lab) => withSecret(lab, nearly(lab.secret()))),
    one("in the query", (lab) => withSecret(lab, undefined, `${WHOAMI}?session=${lab.secret()}`)),
    one("in a cookie only", (lab) =>
      lab.send({
        path: WHOAMI,
        body: "{}",
        headers: { "X-Redescribe-Session": undefined, Cookie: `x-redescribe-session=${lab.secret()}` },
      }),
    ),
    one("that of another session", async (lab) => withSecret(lab, await secretOfAnother())),
    one("after logout", async (lab) => withSecret(lab, await logOut(lab))),
    {
      // A gateway that starts makes a secret of its own: the one from before the start is another's.
      name: "after a restart",
      run: async (lab) => {
        const first = await openLab();
        const before = first.secret();
        await first.close();
        const second = await openLab();
        if (second.secret() === before) throw new Error("two starts have one secret");
        const answers = [await withSecret(second, before), await withSecret(lab, before)];
        await second.close();
        return answers;
      },
    },
    one("with CR/LF", (lab) =>
      withSecret(lab, `${nearly(lab.secret())}\r\nX-Redescribe-Session: ${lab.secret()}`),
    ),
    {
      name: "1,000 guesses",
      run: async (lab) => {
        const answers: RawAnswer[] = [];
        for (let guess = 0; guess < 1000; guess += 1) {
          answers.push(
            await withSecret(lab, `${lab.secret().slice(0, -4)}${String(guess).padStart(4, "0")}`),
          );
        }
        const answered = answers.filter(({ status }) => status !== 0);
        if (answered.length !== 20) throw new Error(`${answered.length} guesses were answered in a minute`);
        return answers;
      },
    },
    {
      name: "an old page after somebody took over",
      run: async (lab) => {
        const old = await logOut(lab);
        const paths = [WHOAMI, "/gateway/connections", "/gateway/connections/good"];
        const answers = await Promise.all(paths.map((path) => withSecret(lab, old, path)));
        // Nor does the new page find the old one's token.
        const { body } = await lab.send({ path: WHOAMI, body: "{}" });
        if (body !== '{"sent":"no","fault":"no-token"}') throw new Error(`there is a token still: ${body}`);
        return answers;
      },
    },
  ],
};
