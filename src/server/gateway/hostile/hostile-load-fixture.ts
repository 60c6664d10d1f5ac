import type { Socket } from "node:net";
import { type HostileGroup, harmless, inHaste, one } from "./hostile-request-fixture.ts";
import { openSocket, type RawAnswer } from "./raw-request-fixture.ts";

const LINE_LIMIT = 8;

export const LOADS: HostileGroup = {
  name: "Resource use",
  count: 6,
  errors: ["parameter", "origin"],
  cases: [
    harmless("500 idle sockets", async (lab) => {
      const sockets = await Promise.all(Array.from({ length: 500 }, () => openSocket(lab.port)));
      const answer = await lab.whoami();
      for (const socket of sockets) socket.destroy();
      if (!answer.body.includes('"sent":"yes"')) throw new Error(`not served meanwhile: ${answer.text}`);
      return [answer];
    }),
    inHaste(
      one("slowloris", async (lab) => {
        const socket = await openSocket(lab.port);
        socket.write("POST /gateway/connections/good/whoami HTTP/1.1\r\nHost: ");
        const drip = setInterval(() => socket.write("a"), 100);
        const text = await textUntilEnd(socket);
        clearInterval(drip);
        return { text, head: text, body: "", status: Number(text.slice(9, 12) || 0) };
      }),
    ),
    harmless("1,000 parallel requests", async (lab) => {
      // Every tenth goes on to the platform; the others keep the gateway itself busy.
      const asked = (at: number) => (at % 10 === 0 ? lab.whoami() : lab.send({ method: "GET" }));
      const answers = await Promise.all(Array.from({ length: 1000 }, (_, at) => asked(at)));
      const served = answers.filter(({ status }) => status === 200);
      if (served.length < 100) throw new Error(`only ${served.length} were served`);
      if (lab.target.mostAtOnce() > LINE_LIMIT)
        throw new Error(`${lab.target.mostAtOnce()} connections at once`);
      return answers;
    }),
    inHaste(
      harmless("a platform that never answers, 200 times", async (lab) => {
        lab.target.answerWith(() => {});
        const answers = await Promise.all(Array.from({ length: 200 }, () => lab.whoami()));
        const late = answers.filter(({ body }) => body.includes('"fault":"time-limit"'));
        const isEnded = ({ status }: RawAnswer) => status === 0 || status === 408;
        if (late.length < 100 || late.length + answers.filter(isEnded).length !== 200) {
          throw new Error(`${late.length} of 200 ended by the time limit`);
        }
        if (lab.target.mostAtOnce() > LINE_LIMIT)
          throw new Error(`${lab.target.mostAtOnce()} connections at once`);
        lab.target.reset();
        return answers;
      }),
    ),
    one("a huge page size", async (lab) => {
      const body = JSON.stringify({
        kind: "sevenbridges",
        baseUrl: "https://api.sbgenomics.com/v2",
        token: "x",
      });
      await lab.send({ method: "PUT", path: "/gateway/connections/lists", body });
      return lab.send({ path: "/gateway/connections/lists/listFiles?limit=1000000000" });
    }),
    {
      name: "log flood with CR/LF in fields",
      run: async (lab) => {
        const answers: RawAnswer[] = [];
        for (let at = 0; at < 300; at += 1) {
          const headers = { Origin: `evil%0d%0a\tGateway: ${at} \u00e9` };
          answers.push(await lab.send({ method: "GET", headers }));
        }
        if (lab.logged.length > 5) throw new Error(`${lab.logged.length} lines`);
        if (lab.logged.some((line) => /evil|[^\x20-\x7e]/.test(line))) throw new Error(lab.logged.join("\n"));
        return answers;
      },
    },
  ],
};

function textUntilEnd(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    socket.on("data", (piece: Buffer) => {
      text += piece.toString("utf8");
    });
    socket.once("close", () => resolve(text));
  });
}
