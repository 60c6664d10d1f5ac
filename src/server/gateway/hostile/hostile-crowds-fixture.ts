import type { Socket } from "node:net";
import type { GatewayLab } from "./gateway-lab-fixture.ts";
import { type HostileGroup, type HostileRequest, harmless } from "./hostile-request-fixture.ts";
import { openSocket, type RawRequest } from "./raw-request-fixture.ts";

/** As many as the server takes connections, and as many more as may come to be told that there is no room. */
const CROWD = 264;
const MEBIBYTE = 2 ** 20;

/** Others ask meanwhile for the page, and for a call by the gateway. */
async function expectServedMeanwhile(lab: GatewayLab): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const page = await lab.send({ method: "GET", path: "/", headers: { "X-Redescribe-Session": undefined } });
    const call = await lab.whoami();
    if (page.status !== 200) throw new Error(`the page isn't served meanwhile: ${page.text}`);
    if (!call.body.includes('"sent":"yes"')) throw new Error(`no call is made meanwhile: ${call.text}`);
  }
}

/** Many requests of which only the beginning comes. */
function crowd(name: string, request: RawRequest, start: string): HostileRequest {
  return harmless(name, async (lab) => {
    const sockets: Socket[] = [];
    for (let count = 0; count < CROWD; count += 1) {
      const socket = await openSocket(lab.port);
      socket.write(lab.text(request) + start);
      sockets.push(socket);
      // Until the server has seen the head, the connection counts as idle.
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await expectServedMeanwhile(lab);
    for (const socket of sockets) socket.destroy();
    return [await lab.whoami()];
  });
}

const JSON_OF_900 = { "Content-Type": "application/json", "Content-Length": "900" };
const NO_SECRET = { "X-Redescribe-Session": undefined };
const WHOAMI = "/gateway/connections/good/whoami";

export const CROWDS: HostileGroup = {
  name: "Slow and large bodies",
  count: 5,
  errors: ["too-large", "session"],
  cases: [
    crowd("264 slow bodies of pages that know the secret", { path: WHOAMI, headers: JSON_OF_900 }, "{"),
    crowd(
      "264 slow bodies of strangers",
      { path: "/gateway/session", headers: { ...JSON_OF_900, ...NO_SECRET } },
      "{",
    ),
    crowd("264 slow bodies for the page", { path: "/", headers: { ...JSON_OF_900, ...NO_SECRET } }, "{"),
    {
      name: "40 bodies of 32 MiB",
      run: async (lab) => {
        const headers = { "Content-Type": "application/json", "Content-Length": String(32 * MEBIBYTE) };
        const head = lab.text({ path: WHOAMI, headers });
        const body = Buffer.concat([Buffer.from(head), Buffer.alloc(32 * MEBIBYTE, 0x20)]);
        const answers = Promise.all(Array.from({ length: 40 }, () => lab.raw(body)));
        const meanwhile = await lab.send({ method: "GET", path: "/", headers: NO_SECRET });
        if (meanwhile.status !== 200) throw new Error(`the page isn't served meanwhile: ${meanwhile.text}`);
        return answers;
      },
    },
    {
      // The end of the body never comes: whoever waits for it answers nothing.
      name: "a body of a stranger, which isn't waited for",
      run: async (lab) => [await lab.send({ path: WHOAMI, headers: { ...JSON_OF_900, ...NO_SECRET } })],
    },
  ],
};
