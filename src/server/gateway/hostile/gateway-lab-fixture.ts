import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../server.ts";
import { builtPage } from "../../static-files.ts";
import { CALL_LIMITS, type CallLimits } from "../deadline.ts";
import { createTestCertificate } from "../test-certificate-fixture.ts";
import { exchangeRaw, type RawAnswer, type RawRequest } from "./raw-request-fixture.ts";
import { openTarget, type Target } from "./target-fixture.ts";

/** A gateway with everything around it on this machine: names, certificates, the platform, the home folder. */
export type GatewayLab = {
  readonly url: string;
  readonly port: number;
  /** The home folder, empty at first. */
  readonly home: string;
  /** The session's secret, as the page got it for its last code. */
  readonly secret: () => string;
  /** A new one-time code, that isn't used yet. */
  readonly newCode: () => string;
  /** How often a new code was to be printed. */
  readonly codesWanted: () => number;
  /** Gets the session's secret for a new code. */
  readonly enter: () => Promise<void>;
  /** The gateway's clock goes on. */
  readonly pass: (ms: number) => void;
  readonly target: Target;
  /** The next answers of the look-up, each used once; after them it is a public address. */
  readonly lookUps: (readonly string[] | Error)[];
  /** The next connections, each used once; after them they lead to the target. */
  readonly sockets: (() => Socket)[];
  /** The addresses that were called. */
  readonly called: string[];
  readonly logged: string[];
  /** Bytes as they are. */
  readonly raw: (bytes: string | Buffer) => Promise<RawAnswer>;
  /** A request as our page makes it, but for what is given. */
  readonly send: (request: RawRequest) => Promise<RawAnswer>;
  readonly text: (request: RawRequest) => string;
  /** One operation of the connection `good`. */
  readonly whoami: (headers?: RawRequest["headers"]) => Promise<RawAnswer>;
  /** As it was at first, with a connection called `good`, and the guesses of old forgotten. */
  readonly prepare: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LabSettings = {
  readonly limits?: Partial<CallLimits>;
  readonly bodyMs?: number;
  readonly headMs?: number;
  /** The name of the page's build, as it stands in its document. */
  readonly build?: string;
};

export const PLATFORM_TOKEN = "token-that-nobody-may-see";
const PUBLIC_ADDRESS = "8.8.4.4";
const MINUTE_MS = 60_000;

export async function openLab({
  limits,
  bodyMs = 10_000,
  headMs,
  build = "",
}: LabSettings = {}): Promise<GatewayLab> {
  const folder = mkdtempSync(join(tmpdir(), "gateway-"));
  mkdirSync(join(folder, "dist"));
  for (const [name, text] of [
    ["index.html", `<!doctype html><meta name="redescribe-build" content="${build}" />`],
    ["page.js.map", "{}"],
    [".env", "SECRET=1"],
  ] as const) {
    writeFileSync(join(folder, "dist", name), text);
  }
  const certificate = createTestCertificate(["api.dnanexus.com", "api.sbgenomics.com"]);
  const target = await openTarget(certificate);
  const lookUps: (readonly string[] | Error)[] = [];
  const sockets: (() => Socket)[] = [];
  const called: string[] = [];
  const logged: string[] = [];
  let nowMs = 0;
  let secret = "";
  let codesWanted = 0;
  const server = await startServer({
    port: 0,
    page: () => builtPage(join(folder, "dist")),
    ...(headMs !== undefined && { headMs }),
    gateway: {
      home: folder,
      environment: {},
      network: {
        resolve: async () => {
          const found = lookUps.shift() ?? [PUBLIC_ADDRESS];
          if (found instanceof Error) throw found;
          return found;
        },
        connect: (address) => {
          called.push(address);
          return sockets.shift()?.() ?? connect(target.port, "127.0.0.1");
        },
        certificateAuthority: certificate.authority,
      },
      limits: { ...CALL_LIMITS, ...limits },
      bodyMs,
      steadyNow: () => nowMs,
      log: (line) => void logged.push(line),
      onCodeWanted: () => {
        codesWanted += 1;
      },
    },
  });
  const port = Number(new URL(server.url).port);
  const newCode = () => new URL(server.codeUrl()).hash.split("code=")[1] ?? "";

  const text = ({ method = "POST", path = "/gateway/session", headers, body = "" }: RawRequest): string => {
    const all = {
      Host: `127.0.0.1:${port}`,
      Connection: "close",
      Origin: server.url,
      "Sec-Fetch-Site": "same-origin",
      "Sec-Fetch-Mode": "cors",
      "Sec-Fetch-Dest": "empty",
      "X-Redescribe-Session": secret,
      ...(body.length > 0 && { "Content-Type": "application/json" }),
      ...(body.length > 0 && { "Content-Length": String(Buffer.byteLength(body)) }),
      ...headers,
    };
    const lines = Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${value}`],
    );
    return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
  };
  const raw = (bytes: string | Buffer) => exchangeRaw(port, bytes);
  const send = (request: RawRequest) => raw(text(request));
  const enter = async () => {
    const headers = { "X-Redescribe-Session": undefined };
    const { status, body } = await send({ body: JSON.stringify({ code: newCode() }), headers });
    if (status !== 200) throw new Error(`the lab isn't let in: ${status} ${body}`);
    secret = JSON.parse(body).secret;
  };
  await enter();

  return {
    url: server.url,
    port,
    home: folder,
    secret: () => secret,
    newCode,
    codesWanted: () => codesWanted,
    enter,
    pass: (ms) => {
      nowMs += ms;
    },
    target,
    lookUps,
    sockets,
    called,
    logged,
    raw,
    send,
    text,
    whoami: (headers = {}) => send({ path: "/gateway/connections/good/whoami", body: "{}", headers }),
    prepare: async () => {
      nowMs += 2 * MINUTE_MS;
      for (const list of [lookUps, sockets, called, logged]) list.length = 0;
      await enter();
      const kind = "dnanexus";
      const body = JSON.stringify({ kind, baseUrl: "https://api.dnanexus.com", token: PLATFORM_TOKEN });
      const { status } = await send({ method: "PUT", path: "/gateway/connections/good", body });
      if (status !== 204) throw new Error(`the lab isn't ready: ${status}`);
      target.reset();
    },
    close: async () => {
      await server.close();
      await target.close();
      rmSync(folder, { recursive: true });
    },
  };
}
