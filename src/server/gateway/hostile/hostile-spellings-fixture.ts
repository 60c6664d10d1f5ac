import { type HostileGroup, type HostileRequest, one } from "./hostile-request-fixture.ts";

function spelling(address: string, method = "GET"): HostileRequest {
  return one(address, (lab) => lab.send({ method, path: address, body: method === "GET" ? "" : "{}" }));
}

/** Addresses that become those of a route only when they are decoded or resolved, as many libraries do. */
export const SPELLINGS: HostileGroup = {
  name: "Other spellings of an address",
  count: 9,
  errors: ["address"],
  cases: [
    spelling("/gateway/%73ession"),
    spelling("/gateway/./session"),
    spelling("/gateway/x/../session"),
    spelling("/gateway/%2e%2e/gateway/session"),
    spelling("/gateway/session/"),
    spelling("/gateway//session"),
    spelling("/gateway/session?x=1"),
    spelling("/gateway/connections/g%6fod/whoami", "POST"),
    one("a whole address", (lab) =>
      lab.send({ method: "GET", path: `http://127.0.0.1:${lab.port}/gateway/session` }),
    ),
  ],
};
