import type { GatewayLab } from "./gateway-lab-fixture.ts";
import { type HostileGroup, type HostileRequest, one } from "./hostile-request-fixture.ts";
import type { RawRequest } from "./raw-request-fixture.ts";

const WHOAMI = { path: "/gateway/connections/good/whoami", body: "{}" };

function withHost(host: string): HostileRequest {
  return one(host || "(empty)", (lab) =>
    lab.send({ ...WHOAMI, headers: { Host: host.replace("PORT", String(lab.port)) } }),
  );
}

export const HOSTS: HostileGroup = {
  name: "Host header (DNS rebinding)",
  count: 16,
  errors: ["host"],
  cases: [
    ...[
      "evil.test",
      "evil.test:PORT",
      "localhost.evil.test:PORT",
      "127.0.0.1.evil.test:PORT",
      "127a0b0c1:PORT",
      "LOCALHOST.evil.test:PORT",
      "localhost@evil.test:PORT",
      "",
      "localhost:1",
      "[::1].evil.test:PORT",
      "0.0.0.0:PORT",
      "192.0.2.1:PORT",
      "localhost.:PORT",
    ].map(withHost),
    one("missing", (lab) => lab.send({ ...WHOAMI, headers: { Host: undefined } })),
    one("two Host headers", (lab) => lab.raw(lab.text(WHOAMI).replace("\r\n", "\r\nHost: evil.test\r\n"))),
    one("absolute-form target", (lab) => lab.send({ ...WHOAMI, path: `http://evil.test${WHOAMI.path}` })),
  ],
};

function withHeaders(
  name: string,
  headers: (lab: GatewayLab) => RawRequest["headers"],
  request: RawRequest = WHOAMI,
): HostileRequest {
  return one(name, (lab) => lab.send({ ...request, headers: { ...headers(lab) } }));
}

function form(type: string, body: string): HostileRequest {
  const headers = { "Content-Type": type, "X-Redescribe-Session": undefined, "Sec-Fetch-Mode": "navigate" };
  return withHeaders(`form POST ${type}`, () => headers, { ...WHOAMI, body });
}

const GOING: RawRequest = { path: "/gateway/connections/good", method: "DELETE" };

export const ORIGINS: HostileGroup = {
  name: "Origin / Sec-Fetch / CSRF",
  count: 17,
  errors: ["origin", "site", "method", "headers"],
  cases: [
    withHeaders("Origin https://evil.test", () => ({ Origin: "https://evil.test" })),
    withHeaders("Origin null", () => ({ Origin: "null" })),
    withHeaders("Origin of another port", ({ port }) => ({ Origin: `http://127.0.0.1:${port + 1}` })),
    withHeaders("Origin 127.0.0.1 when the app is on localhost", ({ url, port }) => ({
      Host: `localhost:${port}`,
      Origin: url,
    })),
    withHeaders("Origin of another scheme", ({ port }) => ({ Origin: `https://127.0.0.1:${port}` })),
    withHeaders("Origin that begins as ours", ({ url }) => ({ Origin: `${url}.evil.test` })),
    withHeaders("Origin missing on a write", () => ({ Origin: undefined }), GOING),
    withHeaders("Sec-Fetch-Site: cross-site", () => ({ "Sec-Fetch-Site": "cross-site" })),
    withHeaders("Sec-Fetch-Site: same-site", () => ({ "Sec-Fetch-Site": "same-site" })),
    withHeaders("Sec-Fetch-Mode: no-cors", () => ({ "Sec-Fetch-Mode": "no-cors" })),
    {
      name: "Sec-Fetch-Dest: iframe, object, script",
      run: (lab) =>
        Promise.all(
          ["iframe", "object", "script"].map((destination) =>
            lab.send({ method: "GET", headers: { "Sec-Fetch-Dest": destination } }),
          ),
        ),
    },
    form("text/plain", '{"id":"='),
    form(
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--',
    ),
    form("application/x-www-form-urlencoded", "a=1"),
    {
      name: "GET with a side effect",
      run: (lab) =>
        Promise.all(
          ["/gateway/connections/good/whoami", "/gateway/connections/good"].map((path) =>
            lab.send({ method: "GET", path }),
          ),
        ),
    },
    one("preflight from an evil origin", async (lab) => {
      const answer = await lab.send({
        ...WHOAMI,
        method: "OPTIONS",
        headers: {
          Origin: "https://evil.test",
          "Access-Control-Request-Method": "POST",
          "Access-Control-Request-Headers": "x-redescribe-session",
        },
      });
      if (/access-control/i.test(answer.head)) throw new Error("a preflight was answered");
      return answer;
    }),
    withHeaders(
      "WebSocket upgrade",
      () => ({
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
        "Sec-WebSocket-Version": "13",
      }),
      { method: "GET" },
    ),
  ],
};
