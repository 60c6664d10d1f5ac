import { type HostileGroup, type HostileRequest, harmless, one } from "./hostile-request-fixture.ts";

const FILE = "file-SandboxLiverBam000000001";

function path(name: string, address: string, method = "POST"): HostileRequest {
  return one(name, (lab) => lab.send({ method, path: address, body: method === "POST" ? "{}" : "" }));
}

function operation(name: string, address: string): HostileRequest {
  return path(name, `/gateway/connections/good/${address}`);
}

function object(name: string, id: string): HostileRequest {
  return operation(name, `describe?object=${id}`);
}

export const PATHS: HostileGroup = {
  name: "Method and path",
  count: 20,
  errors: ["method", "address", "operation", "parameter"],
  cases: [
    path("TRACE", "/gateway/session", "TRACE"),
    one("CONNECT", (lab) => lab.send({ method: "CONNECT", path: "evil.test:443" })),
    one("OPTIONS *", (lab) => lab.send({ method: "OPTIONS", path: "*" })),
    path("DELETE on an object", `/gateway/connections/good/describe?object=${FILE}`, "DELETE"),
    operation("an unknown operation", "removeObjects"),
    operation("the operation __proto__", "__proto__"),
    operation("the operation constructor", "constructor"),
    {
      name: "/..%2f..%2fetc/passwd",
      run: (lab) =>
        Promise.all(
          ["/..%2f..%2fetc/passwd", "/gateway/..%2f..%2fetc/passwd"].map((address) =>
            lab.send({ method: "GET", path: address }),
          ),
        ),
    },
    path("/%2e%2e/%2e%2e/etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "GET"),
    path("//evil.test/", "//evil.test/", "GET"),
    path("/\\evil.test", "/\\evil.test", "GET"),
    operation("%00 in the path", "whoami%00"),
    path("overlong UTF-8", "/gateway/%c0%ae%c0%ae/session", "GET"),
    {
      name: "an id with / ? # %",
      run: (lab) =>
        Promise.all(
          ["a/b", "a%2Fb", "a%3Fb", "a#b", "a%23b", "a%25b", `${FILE}%2Fdescribe`].map((id) =>
            lab.send({ path: `/gateway/connections/good/describe?object=${id}`, body: "{}" }),
          ),
        ),
    },
    object("an id ../../user", "..%2F..%2Fuser"),
    object("an id of 10 kB", `file-${"a".repeat(10_000)}`),
    operation("a matrix parameter", "whoami;a=b"),
    operation("another case", "WhoAmI"),
    object("double encoding", "%252e%252e%252f"),
    {
      name: "dot file, source map, .env",
      run: (lab) =>
        Promise.all(
          ["/.env", "/page.js.map", "/.git/config", "/gateway/.env"].map((address) =>
            lab.send({ method: "GET", path: address }),
          ),
        ),
    },
  ],
};

const TARGETS: readonly string[] = [
  "http://api.dnanexus.com",
  "ftp://api.dnanexus.com",
  "//api.dnanexus.com",
  "https://user:word@api.dnanexus.com",
  "https://api.dnanexus.com@evil.test",
  "https://api.dnanexus.com:443@evil.test",
  "https://api.dnanexus.com:8443",
  "https://api.dnanexus.com:80",
  "https://api.dnanexus.com.evil.test",
  "https://evil-api.dnanexus.com",
  "https://xapi.dnanexus.com",
  "https://api.dnanexus.community",
  "https://api.dnanexus.co",
  "https://evil.test/api.dnanexus.com",
  "https://evil.test/#https://api.dnanexus.com",
  "https://api.dnanexus.com/../admin",
  "https://api%2ednanexus.com",
  "https://api.dnanexus.com%2eevil.test",
  "https://api.dnanexus.com\\@evil.test",
  "https:\\\\api.dnanexus.com",
  "https://api\uff0ednanexus\uff0ecom",
  "https://api.dn\u0430nexus.com",
  "https://2130706433",
  "https://0x7f000001",
  "https://127.1",
  "https://127.0.0.1",
  "https://[::1]",
  "https://[::]",
  "https://[::ffff:127.0.0.1]",
  "https://[::ffff:7f00:1]",
  "https://169.254.169.254/latest/meta-data/",
  "https://[fe80::1%25eth0]",
  "file:///etc/passwd",
  "gopher://127.0.0.1:25/_HELO",
  "data:application/json,{}",
  "javascript:alert(1)",
  "ws://api.dnanexus.com",
];

export const FORGED_TARGETS: HostileGroup = {
  name: "Target / SSRF",
  count: 37,
  errors: ["host"],
  cases: TARGETS.map((baseUrl) => ({
    name: baseUrl,
    run: async (lab) => {
      const connection = "/gateway/connections/forged";
      const body = JSON.stringify({ kind: "dnanexus", baseUrl, token: "x" });
      const answer = await lab.send({ method: "PUT", path: connection, body });
      const called = await lab.send({ path: `${connection}/whoami`, body: "{}" });
      if (!called.body.includes("no-token")) throw new Error(`it can be called: ${called.body}`);
      return [answer];
    },
  })),
};

/** A call refused on its way, before a connection is opened: the answer says so, and nobody was called. */
function leadingTo(name: string, addresses: readonly string[]): HostileRequest {
  return harmless(name, async (lab) => {
    lab.lookUps.push(addresses);
    const answer = await lab.whoami();
    if (!answer.body.includes('"sent":"no","fault":"blocked-address"')) throw new Error(answer.body);
    if (lab.called.length > 0) throw new Error(`called ${lab.called}`);
    return [answer];
  });
}

const FIFTY = Array.from({ length: 50 }, (_, at) => (at === 37 ? "192.168.0.1" : `8.8.4.${at}`));

export const NAMES: HostileGroup = {
  name: "DNS of an allowed name",
  count: 8,
  errors: [],
  cases: [
    leadingTo("127.0.0.1", ["127.0.0.1"]),
    leadingTo("10.x", ["10.1.2.3"]),
    leadingTo("169.254.169.254", ["169.254.169.254"]),
    leadingTo("::1", ["::1"]),
    leadingTo("::ffff:127.0.0.1", ["::ffff:127.0.0.1"]),
    harmless("first public, then private", async (lab) => {
      lab.lookUps.push(["8.8.8.8"], ["127.0.0.1"]);
      const first = await lab.whoami();
      // Looked up once, and that address was called; the next look-up is another call's.
      if (
        !first.body.includes('"sent":"yes"') ||
        lab.called.join() !== "8.8.8.8" ||
        lab.lookUps.length !== 1
      ) {
        throw new Error(`called ${lab.called}: ${first.body}`);
      }
      const second = await lab.whoami();
      if (!second.body.includes("blocked-address") || lab.called.length !== 1) throw new Error(second.body);
      return [first, second];
    }),
    leadingTo("a CNAME to an internal name", ["172.16.0.9"]),
    leadingTo("50 addresses, one private", FIFTY),
  ],
};
