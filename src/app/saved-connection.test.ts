// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { saveConnections, storedConnections } from "#engine/connections/saved-connection-record.ts";
import type { SavedConnection } from "#engine/connections/saved-connections.ts";
import { readConnections, tryConnection, withAdded, withoutRemoved } from "./saved-connection.ts";

const CGC: SavedConnection = {
  id: "cgc",
  name: "Cancer Genomics Cloud",
  kind: "sevenbridges",
  baseUrl: "https://cgc-api.sbgenomics.com/v2",
  way: "gateway",
  account: { id: "curator", name: "curator" },
};

/** The tokens that the gateway has, by connection id. */
const tokens = new Map<string, string>();

beforeEach(() => {
  tokens.clear();
  localStorage.clear();
  vi.stubGlobal("fetch", async (input: string | URL | Request, init?: RequestInit) => {
    const [, id = "", call] = /\/connections\/([^/?]+)\/?(\w*)/.exec(String(input)) ?? [];
    if (!/^[a-z0-9-]{1,40}$/.test(id)) return new Response("{}", { status: 400 });
    if (init?.method === "PUT") tokens.set(id, JSON.parse(String(init.body)).token);
    if (init?.method === "DELETE") tokens.delete(id);
    return call ? Response.json({ username: tokens.get(id) }) : new Response(null, { status: 204 });
  });
});

afterEach(() => vi.unstubAllGlobals());

it("a token that is tried out leaves the tokens of all connections as they were, whatever they are called", async () => {
  for (const id of ["new", "new-trial", "cgc", "cgc-trial", "trial"]) tokens.set(id, `token of ${id}`);
  const before = new Map(tokens);
  for (const id of ["new", "cgc"])
    await tryConnection({ ...CGC, id }, { token: "another" }).catch(() => undefined);
  expect(tokens).toEqual(before);
});

it("a connection that another tab has made meanwhile keeps its id, its token and its place", async () => {
  const own = readConnections();
  saveConnections([CGC]);
  tokens.set("cgc", "of the other tab");
  const { id: _, ...target } = CGC;
  const added = await withAdded(own, { ...target, name: "Mine" }, "cgc", { token: "mine" });
  expect(added.saved.map(({ id, name }) => [id, name]).sort()).toEqual([
    ["cgc", CGC.name],
    ["cgc-2", "Mine"],
  ]);
  expect(tokens).toEqual(
    new Map([
      ["cgc", "of the other tab"],
      ["cgc-2", "mine"],
    ]),
  );
  const left = withoutRemoved({ saved: [], made: [] }, "cgc-2");
  expect(left.saved.map(({ id }) => id)).toEqual(["cgc"]);
  expect(storedConnections.read()).toEqual([CGC]);
});
