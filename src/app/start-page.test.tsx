// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseAddress } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { findRequest } from "#engine/name-search/find-request.ts";
import { pinnedObjects } from "#engine/objects/pinned-objects.ts";
import { rememberObject } from "#engine/objects/recent-objects.ts";
import { StartPage } from "#features/connect/start-page.tsx";
import { UnendedRuns } from "#features/runs/unended-runs.tsx";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { createPageRuns, createRunDatabase, sandboxConnection } from "#trials/runs/page-runs-fixture.ts";
import { cohortObject, plansFor } from "#trials/runs/run-session-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";

const fixture = createSandboxFixture();
const DNANEXUS = {
  id: "sandbox-dnanexus",
  name: "Sandbox · DNAnexus",
  account: "curator",
  platform: fixture.dnanexus,
};
const SEVEN_BRIDGES = {
  id: "sandbox-sevenbridges",
  name: "Sandbox · Seven Bridges",
  account: "curator",
  platform: fixture.sevenbridges,
};
const CHR20 = {
  name: "HG00096.chr20.bam",
  ref: { connection: SEVEN_BRIDGES.id, objectId: "568e69abe9b0307bc0414164" },
};

beforeEach(() => fixture.control("reset", {}));
afterEach(() => {
  cleanup();
  localStorage.clear();
  pinnedObjects.setState([], true);
});

function show(connections: readonly ReadableConnection[] = [DNANEXUS, SEVEN_BRIDGES]) {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  });
  const page = (shown: readonly ReadableConnection[]) => (
    <QueryClientProvider client={queries}>
      <StartPage connections={shown} />
    </QueryClientProvider>
  );
  render(page(connections));
  return queries;
}

const region = (name: string) => screen.getByRole("region", { name });
const linksIn = (name: string) =>
  within(region(name))
    .queryAllByRole("link")
    .map(({ textContent }) => textContent);
const search = (text: string) =>
  fireEvent.change(screen.getByRole("searchbox", { name: "Search this page" }), { target: { value: text } });
const matches = () => screen.getByRole("status", { name: "Search this page" }).textContent;

it("the first run says in three lines what this is, and offers tasks that begin at real objects", async () => {
  show();
  const lines = screen
    .getByText(/^Redescribe edits/)
    .closest("ul")
    ?.querySelectorAll("li");
  expect(lines).toHaveLength(3);
  const tasks = within(region("Try it in the sandbox")).getAllByRole("link");
  const names: string[] = [];
  for (const task of tasks) {
    const address = parseAddress(task.getAttribute("href") ?? "");
    if (address.kind === "object") {
      const platform = address.ref.connection === DNANEXUS.id ? DNANEXUS.platform : SEVEN_BRIDGES.platform;
      const { name, access } = await platform.describe(address.ref);
      names.push(`${task.textContent}: ${name}, ${access.kind}`);
    } else if (address.kind === "objects" && address.project !== undefined) {
      const { project, folder = "" } = address;
      const { total } = await SEVEN_BRIDGES.platform.find({ project, folder });
      names.push(`${task.textContent}: ${total}`);
    }
  }
  expect(names).toEqual([
    "Fix one file's metadata: HG00096.chr20.bam, writable",
    "Edit 2,000 cohort files together: 2000",
    "Compare PATCH and PUT: HG00171.clinical.tsv, writable",
    "Describe a file from a spreadsheet: HG00097.liver.bam, writable",
  ]);
});

it("without a sandbox there is no task to try, and without a connection the next step is named", () => {
  show([]);
  expect(screen.queryByRole("region", { name: "Try it in the sandbox" })).toBeNull();
  expect(screen.getByText(/^No connections yet\. Add one/)).toBeTruthy();
});

it("a viewer of the sandbox is told which account may try the tasks", () => {
  show([{ ...SEVEN_BRIDGES, account: "viewer" }]);
  expect(region("Try it in the sandbox").textContent).toContain("Choose curator at the top");
});

it("later the lines give way, and recent and pinned objects come first", async () => {
  rememberObject(CHR20);
  pinnedObjects.setState([CHR20], true);
  show();
  expect(screen.queryByText(/^Redescribe edits/)).toBeNull();
  expect([linksIn("Pinned"), linksIn("Recent")]).toEqual([[CHR20.name], [CHR20.name]]);
  const order = region("Recent").compareDocumentPosition(region("Try it in the sandbox"));
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it("a project's name opens its list of objects, and its top folders are links", async () => {
  show([SEVEN_BRIDGES]);
  const folder = await within(region(SEVEN_BRIDGES.name)).findByRole("link", { name: "cohort/" });
  expect(folder.getAttribute("href")).toBe(
    "#/objects/sandbox-sevenbridges?project=curator%2Ftumor-atlas&folder=568e69abe9b0307bc0414170",
  );
  const project = screen.getByRole("link", { name: "Tumor atlas" });
  expect(project.getAttribute("href")).toBe("#/objects/sandbox-sevenbridges?project=curator%2Ftumor-atlas");
  fireEvent.click(screen.getByRole("button", { name: "Contents of Tumor atlas" }));
  expect(screen.queryByRole("link", { name: "cohort/" })).toBeNull();
});

it("one search looks through all lists, and says what to do when nothing matches", async () => {
  rememberObject(CHR20);
  show();
  for (const { name } of [DNANEXUS, SEVEN_BRIDGES]) {
    await within(region(name)).findByRole("link", { name: "cohort/" });
  }
  expect(matches()).toBe("");
  search("CHR20  hg00096");
  await waitFor(() => expect(matches()).toBe("2 matches"));
  expect(linksIn("Recent")).toEqual([CHR20.name]);
  expect(linksIn(SEVEN_BRIDGES.name)).toEqual(["All projects", "Tumor atlas", CHR20.name]);
  expect(linksIn(DNANEXUS.name)).toEqual(["All projects"]);
  expect(screen.queryByRole("region", { name: "Try it in the sandbox" })).toBeNull();
  search("no such thing");
  await waitFor(() => expect(matches()).toContain("open its list of objects"));
  expect(screen.queryByRole("region", { name: "Recent" })).toBeNull();
  search("");
  await waitFor(() => expect(matches()).toBe(""));
  expect(linksIn("Recent")).toEqual([CHR20.name]);
});

it("each connection shows its state from the calls of the page alone", async () => {
  const wrong = createSevenBridges({
    connection: "cgc",
    baseUrl: "http://sandbox.test/v2",
    token: "wrong",
    now: Date.now,
    fetch: async (input, init) => fixture.sandbox.sevenbridges(new Request(input, init)),
  });
  const calls: string[] = [];
  const far = createSevenBridges({
    connection: "far",
    baseUrl: "http://far.test/v2",
    token: "any",
    now: Date.now,
    fetch: async (input) => {
      calls.push(new URL(String(input)).pathname);
      throw new TypeError("Failed to fetch");
    },
  });
  show([
    SEVEN_BRIDGES,
    { id: "cgc", name: "CGC", account: "ada", platform: wrong },
    { id: "far", name: "Far", account: "ada", platform: far },
  ]);
  expect(region("Far").textContent).toContain("Connecting…");
  await waitFor(() => expect(region(SEVEN_BRIDGES.name).textContent).toContain("Connected"));
  await waitFor(() => expect(region("CGC").textContent).toContain("Token needed"));
  await waitFor(() => expect(region("Far").textContent).toContain("Can't be reached"));
  expect(calls.toSorted()).toEqual(["/v2/projects", "/v2/user"]);
});

it("a token that was rejected on another screen isn't shown as connected, and can be checked", async () => {
  const queries = show([SEVEN_BRIDGES]);
  await waitFor(() => expect(region(SEVEN_BRIDGES.name).textContent).toContain("Connected"));
  cleanup();
  const key = ["describe", "curator", CHR20.ref];
  await fixture.control("faults", [{ on: "GET file", fault: "status:401", times: 1 }]);
  await queries.prefetchQuery({
    queryKey: key,
    queryFn: () => SEVEN_BRIDGES.platform.describe(CHR20.ref),
    retry: false,
  });
  render(
    <QueryClientProvider client={queries}>
      <StartPage connections={[SEVEN_BRIDGES]} />
    </QueryClientProvider>,
  );
  expect(region(SEVEN_BRIDGES.name).textContent).toContain("Token needed");
  fireEvent.click(screen.getByRole("button", { name: "Check again" }));
  await waitFor(() => expect(region(SEVEN_BRIDGES.name).textContent).toContain("Connected"));
});

it("runs that haven't ended are listed until they end", async () => {
  const plans = await plansFor(SEVEN_BRIDGES.platform, [
    cohortObject("sevenbridges", 1),
    cohortObject("sevenbridges", 2),
  ]);
  const runs = createPageRuns(createRunDatabase(), undefined);
  await fixture.control("settings", { latencyMs: 100 });
  const connection = sandboxConnection(SEVEN_BRIDGES.platform, SEVEN_BRIDGES.id);
  const run = await runs.start({ connection, project: "curator/tumor-atlas", reason: "tidy tissue", plans });
  render(<UnendedRuns runs={runs} />);
  const link = await within(await screen.findByRole("region", { name: "Runs under way" })).findByRole(
    "link",
    { name: "tidy tissue" },
  );
  expect(link.getAttribute("href")).toBe(`#/runs/${run.id}`);
  await waitFor(() => expect(screen.queryByRole("region")).toBeNull(), { timeout: 20_000 });
  expect(await fixture.historyOf()).toHaveLength(2);
});

it.each([
  [CHR20.ref.objectId, `#/object/sandbox-sevenbridges/${CHR20.ref.objectId}`, undefined],
  [
    `https://cgc.sbgenomics.com/u/curator/tumor-atlas/files/${CHR20.ref.objectId}/`,
    `#/object/sandbox-sevenbridges/${CHR20.ref.objectId}`,
    undefined,
  ],
  ["HG00096", "", "HG00096"],
  ["curator/tumor-atlas", "", "curator/tumor-atlas"],
  [`${CHR20.ref.objectId} 568e69abe9b0307bc0414165`, "", `${CHR20.ref.objectId} 568e69abe9b0307bc0414165`],
])("the form given %j opens %j, or has the box find %j", async (typed, hash, found) => {
  location.hash = "";
  findRequest.setState({ typed: undefined });
  show([SEVEN_BRIDGES]);
  fireEvent.change(screen.getByRole("textbox", { name: "Object id" }), { target: { value: typed } });
  fireEvent.click(screen.getByRole("button", { name: "Open" }));
  await waitFor(() => expect([location.hash, findRequest.getState().typed]).toEqual([hash, found]));
});
