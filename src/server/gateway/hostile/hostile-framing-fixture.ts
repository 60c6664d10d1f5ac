import type { GatewayLab } from "./gateway-lab-fixture.ts";
import { type HostileGroup, type HostileRequest, harmless, inHaste, one } from "./hostile-request-fixture.ts";
import { openSocket, type RawAnswer } from "./raw-request-fixture.ts";

const WHOAMI = { path: "/gateway/connections/good/whoami", body: "{}" };

function withHeader(name: string, value: string): HostileRequest {
  return one(`${name}: ${value.slice(0, 30)}`, (lab) => lab.whoami({ [name]: value }));
}

/** A line put in at the end of the head. */
function withLine(lab: GatewayLab, line: string): Promise<RawAnswer> {
  return lab.raw(lab.text(WHOAMI).replace("\r\n\r\n", `\r\n${line}\r\n\r\n`));
}

/** Served, without it being passed on. */
function ignored(name: string, value: string): HostileRequest {
  return harmless(`${name}: ${value}`, async (lab) => {
    const answer = await lab.whoami({ [name]: value });
    const [request = ""] = lab.target.requests;
    if (!answer.body.includes('"sent":"yes"') || request === "") throw new Error(answer.body);
    if (request.includes(value)) throw new Error(`it was passed on: ${request}`);
    return [answer];
  });
}

export const FRAMING: HostileGroup = {
  name: "Request framing and headers",
  count: 16,
  errors: ["headers"],
  cases: [
    one("Content-Length and Transfer-Encoding", (lab) => lab.whoami({ "Transfer-Encoding": "chunked" })),
    one("two Content-Length", (lab) => withLine(lab, "Content-Length: 3")),
    one("obs-fold", (lab) => withLine(lab, "X-One: 1\r\n folded")),
    one("bare LF", (lab) => lab.raw(lab.text(WHOAMI).replaceAll("\r\n", "\n"))),
    withHeader("X-Long", "a".repeat(17 * 1024)),
    one("300 headers", (lab) =>
      lab.whoami(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`X-${at}`, "1"]))),
    ),
    {
      name: "X-Forwarded-Host, -For, -Proto",
      run: (lab) =>
        Promise.all(
          ["Host", "For", "Proto"].map((name) => lab.whoami({ [`X-Forwarded-${name}`]: "evil.test" })),
        ),
    },
    ignored("Cookie", "session=evil"),
    withHeader("Authorization", "Bearer evil"),
    withHeader("X-SBG-Auth-Token", "evil"),
    withHeader("Proxy-Authorization", "Basic ZXZpbA=="),
    withHeader("Connection", "close, x-redescribe-session"),
    withHeader("Expect", "100-continue"),
    one("Upgrade: h2c", (lab) =>
      lab.whoami({
        Connection: "Upgrade, HTTP2-Settings",
        Upgrade: "h2c",
        "HTTP2-Settings": "AAMAAABkAAQAAP__",
      }),
    ),
    ignored("Accept-Encoding", "evil;q=9, ,,*;q=x, zip-bomb"),
    withHeader("Content-Encoding", "gzip"),
  ],
};

const SET = "/gateway/connections/good/setProperties?object=file-SandboxLiverBam000000001";

function body(
  name: string,
  text: string | Buffer,
  headers: Record<string, string | undefined> = {},
): HostileRequest {
  return one(name, (lab) => {
    const head = lab.text({
      path: SET,
      headers: {
        "X-Redescribe-Operation": "op-1",
        "Content-Type": "application/json",
        "Content-Length": String(Buffer.byteLength(text)),
        ...headers,
      },
    });
    return lab.raw(Buffer.concat([Buffer.from(head), Buffer.from(text)]));
  });
}

const properties = (text: string) => `{"project":"project-SandboxTumorAtlas0000001","properties":${text}}`;
const GOOD = properties('{"a":"b"}');

export const BODIES: HostileGroup = {
  name: "Request body",
  count: 12,
  errors: ["content-type", "not-json", "not-an-object", "too-large", "body", "lone-surrogate"],
  cases: [
    body("no Content-Type", GOOD, { "Content-Type": undefined }),
    body("text/plain", GOOD, { "Content-Type": "text/plain" }),
    body("charset=utf-16", Buffer.from(GOOD, "utf16le"), {
      "Content-Type": "application/json; charset=utf-16",
    }),
    body("not JSON", `${GOOD}}`),
    body("a JSON array", `[${GOOD}]`),
    body("10,000 levels deep", `{"properties":${"[".repeat(10_000)}${"]".repeat(10_000)}}`),
    body("20 MB", properties(`{"a":"${"x".repeat(20_000_000)}"}`)),
    inHaste(
      one("one byte a second", async (lab) => {
        const socket = await openSocket(lab.port);
        const head = lab.text({
          path: SET,
          headers: { "Content-Type": "application/json", "Content-Length": "900" },
        });
        return new Promise((resolve) => {
          let text = "";
          socket.on("data", (piece: Buffer) => {
            text += piece.toString("utf8");
          });
          socket.write(`${head}{`);
          const drip = setInterval(() => socket.write(" "), 100);
          socket.once("close", () => {
            clearInterval(drip);
            resolve({ text, head: text, body: "", status: Number(text.slice(9, 12)) });
          });
        });
      }),
    ),
    {
      name: '{"__proto__":{"x":1}}',
      run: async (lab) => {
        const answers = await Promise.all(
          ['{"__proto__":{"x":1}}', properties('{"__proto__":{"x":1}}')].map(
            async (text) => (await body("", text).run(lab))[0],
          ),
        );
        if ("x" in {}) throw new Error("every object has it now");
        return answers.flatMap((answer) => (answer ? [answer] : []));
      },
    },
    body("a key twice", properties('{"a":"b","a":"c"}')),
    body("a number for a property", properties('{"a":1}')),
    body("half of a surrogate pair", properties('{"a":"\\ud800"}')),
  ],
};
