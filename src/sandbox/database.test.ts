import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox } from "./sandbox.ts";
import { createTestClient, readReply } from "./test-client.ts";

describe("the sandbox's data file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const patch = () =>
    new Request("http://sb.test/v2/files/568e69abe9b0307bc0414165/metadata", {
      method: "PATCH",
      headers: { "x-sbg-auth-token": "sandbox-curator", "content-type": "application/json" },
      body: '{"a":"b"}',
    });
  const history = () => new Request("http://sb.test/_sandbox/history");

  test("keeps what was written, and the history, over a restart", async () => {
    const file = join(folder, "below", "sandbox.db");
    const first = createSandbox({ file });
    await first.sevenbridges(patch());
    first.close();
    const second = createSandbox({ file });
    const { json } = await readReply(await second.sevenbridges(history()));
    expect(json).toMatchObject([{ seq: 1, after: { a: "b" } }]);
    expect(second.movedAside).toBeNull();
    second.close();
  });

  test.each([
    ["no database at all", "this is not a database, ".repeat(500)],
    ["something short", "x"],
  ])("that is %s is moved aside and kept, and a new one is made", async (_what, content) => {
    const file = join(folder, "sandbox.db");
    writeFileSync(file, content);
    const sandbox = createSandbox({ file });
    expect(sandbox.movedAside).toMatch(/sandbox\.db\.damaged-\d{4}-/);
    expect(readFileSync(sandbox.movedAside ?? "", "utf8")).toBe(content);
    expect((await sandbox.sevenbridges(patch())).status).toBe(200);
    sandbox.close();
  });

  describe.skipIf(process.platform === "win32")("is its owner's alone", () => {
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    const modesIn = (path: string) => readdirSync(path).map((name) => modeOf(join(path, name)));

    test("with the folders that are made for it", async () => {
      const data = join(folder, "a", "b");
      const sandbox = createSandbox({ file: join(data, "sandbox.db") });
      await sandbox.sevenbridges(patch());
      expect([modeOf(join(folder, "a")), modeOf(data)]).toEqual(["700", "700"]);
      expect(modesIn(data)).toEqual(["600", "600", "600"]);
      sandbox.close();
    });

    test("also one that others could read before, with the folder and what lies beside it", async () => {
      const data = join(folder, "data");
      const file = join(data, "sandbox.db");
      createSandbox({ file }).close();
      writeFileSync(`${file}.damaged-2026`, "x");
      for (const name of readdirSync(data)) chmodSync(join(data, name), 0o644);
      chmodSync(data, 0o755);
      const sandbox = createSandbox({ file });
      await sandbox.sevenbridges(patch());
      expect(modeOf(data)).toBe("700");
      expect(new Set(modesIn(data))).toEqual(new Set(["600"]));
      sandbox.close();
    });

    test("but a folder that holds something else keeps its mode, and so does that", () => {
      const home = join(folder, "home");
      mkdirSync(home);
      chmodSync(home, 0o755);
      writeFileSync(join(home, "notes.txt"), "x");
      chmodSync(join(home, "notes.txt"), 0o644);
      createSandbox({ file: join(home, "sandbox.db") }).close();
      expect([modeOf(home), modeOf(join(home, "notes.txt")), modeOf(join(home, "sandbox.db"))]).toEqual([
        "755",
        "644",
        "600",
      ]);
    });
  });

  test("that is damaged inside is moved aside", () => {
    const file = join(folder, "sandbox.db");
    createSandbox({ file }).close();
    const bytes = readFileSync(file);
    bytes.fill(7, 4096, 4096 * 20);
    writeFileSync(file, bytes);
    const sandbox = createSandbox({ file });
    expect(readFileSync(sandbox.movedAside ?? "").equals(bytes)).toBe(true);
    sandbox.close();
  });

  test("that belongs to another program is moved aside", () => {
    const file = join(folder, "other.db");
    const other = new Libsql(file);
    other.exec("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
    other.close();
    const sandbox = createSandbox({ file });
    expect(sandbox.movedAside).not.toBeNull();
    sandbox.close();
    const kept = new Libsql(sandbox.movedAside ?? "");
    expect(kept.prepare("SELECT x FROM theirs").get()).toMatchObject({ x: 1 });
    kept.close();
  });

  test("of the layout before is upgraded and keeps what is in it", async () => {
    const file = join(folder, "sandbox.db");
    const first = createSandbox({ file });
    await first.sevenbridges(patch());
    first.close();
    const older = new Libsql(file);
    older.exec("ALTER TABLE dnanexus_object DROP COLUMN nonce_input; PRAGMA user_version = 1;");
    older.close();
    const second = createSandbox({ file });
    expect(second.movedAside).toBeNull();
    const { json } = await readReply(await second.sevenbridges(history()));
    expect(json).toMatchObject([{ seq: 1, after: { a: "b" } }]);
    const made = new Request("http://dx.test/record/new", {
      method: "POST",
      headers: { authorization: "Bearer sandbox-curator" },
      body: new TextEncoder().encode('{"project":"project-SandboxTumorAtlas0000001","nonce":"n"}'),
    });
    expect((await second.dnanexus(made)).status).toBe(200);
    second.close();
  });

  test("that is in use elsewhere is left where it is", () => {
    const file = join(folder, "sandbox.db");
    const first = createSandbox({ file });
    const second = createSandbox({ file });
    expect(second.movedAside).toBeNull();
    expect(readdirSync(folder).filter((name) => name.includes("damaged"))).toEqual([]);
    first.close();
    second.close();
  });

  test("a folder in its place is an error that names it, and stays", () => {
    expect(() => createSandbox({ file: folder })).toThrow(folder);
    expect(readdirSync(tmpdir()).filter((name) => name.includes("damaged"))).toEqual([]);
  });

  test("a refused write leaves no trace, not even of the parts before the fault", async () => {
    const client = createTestClient();
    await client.sevenbridges("PATCH", "/v2/files/568e69abe9b0307bc0414164", {
      name: "x",
      metadata: { "": "x" },
    });
    const { json } = await client.sevenbridges("GET", "/v2/files/568e69abe9b0307bc0414164");
    expect(json.name).toBe("HG00096.chr20.bam");
  });
});
