import { connect, Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type GatewayLab, openLab } from "./hostile/gateway-lab-fixture.ts";
import { jsonAnswer, openTarget } from "./hostile/target-fixture.ts";
import { createTestCertificate } from "./test-certificate-fixture.ts";

describe("whether anything was sent", () => {
  let hasty: GatewayLab;

  beforeAll(async () => {
    hasty = await openLab({ limits: { connectMs: 1500, firstByteMs: 800, idleMs: 800 } });
  });
  afterAll(() => hasty.close());
  beforeEach(() => hasty.prepare());

  const envelopeOf = async () => JSON.parse((await hasty.whoami()).body);

  async function faultOf(): Promise<unknown> {
    const { sent, fault } = await envelopeOf();
    return [sent, fault];
  }

  test("is no as long as there is no connection", async () => {
    hasty.lookUps.push(Object.assign(new Error("nothing"), { code: "ENOTFOUND" }));
    expect(await faultOf()).toEqual(["no", "name-not-found"]);
    hasty.lookUps.push([]);
    expect(await faultOf()).toEqual(["no", "name-not-found"]);
    hasty.sockets.push(() => connect(1, "127.0.0.1"));
    expect(await faultOf()).toEqual(["no", "connection-refused"]);
    hasty.sockets.push(() => new Socket().destroy());
    expect(await faultOf()).toEqual(["no", "connection"]);
    expect(hasty.target.requests).toEqual([]);
  });

  test.each(["EMFILE", "ENFILE"])(
    "is no when there is no socket left (%s), and that is a 503",
    async (code) => {
      const error = Object.assign(new Error("too many open files"), { code });
      hasty.sockets.push(() => new Socket().destroy(error));
      const { status, head, body } = await hasty.whoami();
      expect([status, body]).toEqual([503, '{"error":"busy"}']);
      expect(head).toMatch(/^retry-after: 1\r?$/im);
      hasty.lookUps.push(error);
      expect((await hasty.whoami()).status).toBe(503);
      expect(hasty.target.requests).toEqual([]);
      expect(await faultOf()).toEqual(["yes", undefined]);
    },
  );

  test("is no when connecting takes too long", async () => {
    hasty.sockets.push(() => new Socket());
    expect(await faultOf()).toEqual(["no", "connect-timeout"]);
  });

  test("is no when the certificate is for another name", async () => {
    const baseUrl = "https://cgc-api.sbgenomics.com/v2";
    const body = JSON.stringify({ kind: "sevenbridges", baseUrl, token: "a" });
    await hasty.send({ method: "PUT", path: "/gateway/connections/other", body });
    const answer = await hasty.send({ path: "/gateway/connections/other/user" });
    expect(JSON.parse(answer.body)).toMatchObject({ sent: "no", fault: "certificate" });
    expect(hasty.target.requests).toEqual([]);
  });

  test("is no when nobody knows who signed the certificate, even where checks were switched off", async () => {
    const other = await openTarget(createTestCertificate(["api.dnanexus.com"]));
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    hasty.sockets.push(() => connect(other.port, "127.0.0.1"));
    expect(await faultOf()).toEqual(["no", "certificate"]);
    expect(other.requests.join("")).toBe("");
    vi.unstubAllEnvs();
    await other.close();
  });

  test("tries the next address when one doesn't answer", async () => {
    hasty.lookUps.push(["8.8.8.8", "8.8.4.4"]);
    hasty.sockets.push(() => connect(1, "127.0.0.1"));
    expect(await faultOf()).toEqual(["yes", undefined]);
    expect(hasty.called).toEqual(["8.8.8.8", "8.8.4.4"]);
  });

  test.each([
    ["is cut", (socket: Socket) => void socket.destroy(), "connection"],
    ["says no HTTP", (socket: Socket) => void socket.end("garbage\r\n\r\n"), "connection"],
    ["says nothing", () => {}, "time-limit"],
    [
      "stops in the middle",
      (socket: Socket) => void socket.write(jsonAnswer("{}").slice(0, -1)),
      "time-limit",
    ],
    ["ends in the middle", (socket: Socket) => void socket.end(jsonAnswer("{}").slice(0, -1)), "connection"],
    [
      "switches protocols",
      (socket: Socket) => void socket.end("HTTP/1.1 101 S\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
      "connection",
    ],
  ])("is maybe when the connection %s after the request", async (_name, answer, fault) => {
    hasty.target.answerWith(answer);
    expect(await faultOf()).toEqual(["maybe", fault]);
    expect(hasty.target.requests).toHaveLength(1);
  });

  test("is yes when the answer is too large, also while it is packed and nothing comes out of it", async () => {
    hasty.target.answerWith((socket) => {
      socket.write(
        jsonAnswer("", ["Content-Encoding: gzip"]).replace("Content-Length: 0", "Connection: close"),
      );
      // The head of a gzip file whose file name never ends.
      socket.write(Buffer.from("1f8b0808000000000003", "hex"));
      socket.end(Buffer.alloc(9 * 1024 * 1024, "a"));
    });
    expect(await faultOf()).toEqual(["yes", "too-large"]);
  });

  test("is yes when the answer says itself that it is too large, with its size and the limit", async () => {
    hasty.target.answerWith((socket) => {
      socket.write(jsonAnswer("").replace("Content-Length: 0", "Content-Length: 9000000"));
    });
    expect(await envelopeOf()).toMatchObject({
      sent: "yes",
      status: 200,
      fault: "too-large",
      byteLimit: 8 * 1024 * 1024,
      byteCount: 9_000_000,
    });
  });

  test("is yes when the answer is damaged as JSON, and maybe when it is damaged as a packed file", async () => {
    hasty.target.answerWith((socket) => void socket.end(jsonAnswer('{"id":')));
    expect(await faultOf()).toEqual(["yes", "not-json"]);
    hasty.target.answerWith((socket) => void socket.end(jsonAnswer("{}", ["Content-Encoding: gzip"])));
    expect(await faultOf()).toEqual(["maybe", "connection"]);
    hasty.target.answerWith((socket) => void socket.end(jsonAnswer("{}", ["Content-Encoding: br"])));
    expect(await faultOf()).toEqual(["yes", "not-json-type"]);
  });
});
