import { beforeEach, describe, expect, test } from "vitest";
import {
  atlas,
  createTestClient,
  liverBam,
  openFile,
  readOnlyProject,
  type TestClient,
} from "../test-client.ts";

describe("DNAnexus objects", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  async function make(input: object = {}, name = "record"): Promise<string> {
    const { status, json } = await client.dnanexus(`/${name}/new`, { project: atlas, ...input });
    expect(status).toBe(200);
    return json.id;
  }

  async function describeOf(id: string, project = atlas) {
    const input = { project, defaultFields: true, fields: { properties: true, details: true } };
    return (await client.dnanexus(`/${id}/describe`, input)).json;
  }

  async function typeOf(reply: ReturnType<TestClient["dnanexus"]>): Promise<string> {
    return (await reply).json.error.type;
  }

  test("a new object has an id of its class and 24 characters, and what it was given", async () => {
    const id = await make({
      name: "sample",
      tags: ["a", "b", "a"],
      types: ["Sample"],
      properties: { k: "v", none: null },
      details: { n: 1.5 },
      folder: "/cohort",
    });
    expect(id).toMatch(/^record-[0-9A-Za-z]{24}$/);
    expect(await describeOf(id)).toMatchObject({
      name: "sample",
      state: "open",
      folder: "/cohort",
      tags: ["a", "b"],
      types: ["Sample"],
      properties: { k: "v" },
      details: { n: 1.5 },
    });
  });

  test("without a name it is called by its id", async () => {
    const id = await make();
    expect((await describeOf(id)).name).toBe(id);
  });

  test("the same nonce makes one object", async () => {
    expect(await make({ nonce: "n-1" })).toBe(await make({ nonce: "n-1" }));
    expect(await make({ nonce: "n-2" })).not.toBe(await make({ nonce: "n-3" }));
    const one = await make({ nonce: "n-4", name: "a", tags: ["t"] });
    expect(await make({ tags: ["t"], name: "a", nonce: "n-4" })).toBe(one);
  });

  test("a nonce that was used for something else is refused", async () => {
    await make({ nonce: "n-1", name: "a" });
    const before = await client.history();
    for (const [name, input] of [
      ["record", { name: "b" }],
      ["record", {}],
      ["file", { name: "a" }],
    ] as const) {
      const reply = await client.dnanexus(`/${name}/new`, { project: atlas, nonce: "n-1", ...input });
      expect([reply.status, reply.json.error.type]).toEqual([422, "InvalidInput"]);
      expect(reply.json.error.message).toContain("Nonce was reused");
    }
    expect(await client.history()).toEqual(before);
  });

  test("links are the ids that the details link to", async () => {
    const details = {
      plain: { $dnanexus_link: "record-SandboxUnicode0000000001" },
      list: [{ inner: { $dnanexus_link: { project: atlas, id: liverBam } } }],
      twice: { $dnanexus_link: liverBam },
      other: { $dnanexus_link: liverBam, and: "more" },
    };
    const id = await make({ details });
    expect((await describeOf(id)).links).toEqual(["record-SandboxUnicode0000000001", liverBam]);
    await client.dnanexus(`/${id}/setDetails`, [{ $dnanexus_link: openFile }]);
    expect((await describeOf(id)).links).toEqual([openFile]);
    await client.dnanexus(`/${id}/setDetails`, {});
    expect((await describeOf(id)).links).toEqual([]);
  });

  test("created has whole seconds", async () => {
    expect((await describeOf(await make())).created % 1000).toBe(0);
  });

  test("a type's name is ASCII", async () => {
    const id = await make();
    for (const types of [["\u03a8\u03a8"], [""]]) {
      expect(await typeOf(client.dnanexus(`/${id}/addTypes`, { types }))).toBe("InvalidInput");
      expect(await typeOf(client.dnanexus("/record/new", { project: atlas, types }))).toBe("InvalidInput");
    }
    expect((await describeOf(id)).types).toEqual([]);
  });

  test("a folder has to be there, unless parents are wished for", async () => {
    expect(await typeOf(client.dnanexus("/record/new", { project: atlas, folder: "/x/y" }))).toBe(
      "ResourceNotFound",
    );
    const id = await make({ folder: "/x/y", parents: true });
    expect((await describeOf(id)).folder).toBe("/x/y");
  });

  test("bad properties or no right make no object", async () => {
    const before = await client.history();
    expect(await typeOf(client.dnanexus("/record/new", { project: atlas, properties: { a: 5 } }))).toBe(
      "InvalidInput",
    );
    expect(await typeOf(client.dnanexus("/record/new", { project: atlas }, "sandbox-viewer"))).toBe(
      "PermissionDenied",
    );
    expect(await typeOf(client.dnanexus("/record/new", { project: readOnlyProject }))).toBe(
      "PermissionDenied",
    );
    expect(await typeOf(client.dnanexus("/record/new", {}))).toBe("InvalidInput");
    expect(await client.history()).toEqual(before);
  });

  test("types and visibility can change until the object is closed, tags and name always", async () => {
    const id = await make({ types: ["A"] });
    await client.dnanexus(`/${id}/addTypes`, { types: ["B", "A"] });
    await client.dnanexus(`/${id}/removeTypes`, { types: ["A"] });
    expect((await describeOf(id)).types).toEqual(["B"]);
    expect((await client.dnanexus(`/${id}/setDetails`, '[1.50,"x"]')).json).toEqual({ id });
    expect((await client.dnanexus(`/${id}/getDetails`)).text).toBe('[1.50,"x"]');
    expect((await client.dnanexus(`/${id}/close`)).json).toEqual({ id });
    expect((await describeOf(id)).state).toBe("closed");
    for (const call of ["addTypes", "removeTypes"]) {
      expect(await typeOf(client.dnanexus(`/${id}/${call}`, { types: ["C"] }))).toBe("InvalidState");
    }
    expect(await typeOf(client.dnanexus(`/${id}/setVisibility`, { hidden: true }))).toBe("InvalidState");
    expect(await typeOf(client.dnanexus(`/${id}/close`))).toBe("InvalidState");
    await client.dnanexus(`/${id}/addTags`, { project: atlas, tags: ["t", "u"] });
    await client.dnanexus(`/${id}/removeTags`, { project: atlas, tags: ["t"] });
    await client.dnanexus(`/${id}/rename`, { project: atlas, name: "renamed" });
    expect(await describeOf(id)).toMatchObject({ tags: ["u"], name: "renamed", types: ["B"] });
  });

  test("name and tags are the copy's own", async () => {
    await client.dnanexus(`/${liverBam}/rename`, { project: atlas, name: "renamed.bam" });
    expect((await describeOf(liverBam, readOnlyProject)).name).toBe("HG00096.liver.bam");
    const reply = client.dnanexus(`/${liverBam}/addTags`, { project: readOnlyProject, tags: ["x"] });
    expect(await typeOf(reply)).toBe("PermissionDenied");
  });

  test("listProjects names every project with a copy, and the level there", async () => {
    const { json } = await client.dnanexus(`/${liverBam}/listProjects`, {}, "sandbox-uploader");
    expect(json).toEqual({ [atlas]: "UPLOAD", [readOnlyProject]: "VIEW" });
  });

  test("cloning makes a copy with properties of its own; only closed objects can be cloned", async () => {
    const { json: project } = await client.dnanexus("/project/new", { name: "Copies" });
    const input = { objects: [liverBam], project: project.id, destination: "/in/here", parents: true };
    expect((await client.dnanexus(`/${atlas}/clone`, input)).json.exists).toEqual([]);
    expect((await client.dnanexus(`/${atlas}/clone`, input)).json.exists).toEqual([liverBam]);
    await client.dnanexus(`/${liverBam}/setProperties`, {
      project: project.id,
      properties: { tissue: "Kidney" },
    });
    expect(await describeOf(liverBam, project.id)).toMatchObject({
      folder: "/in/here",
      properties: { tissue: "Kidney" },
    });
    expect((await describeOf(liverBam)).properties.tissue).toBe("Liver");
    const open = client.dnanexus(`/${atlas}/clone`, { objects: [openFile], project: project.id });
    expect(await typeOf(open)).toBe("InvalidState");
    const folders = { folders: ["/cohort"], project: project.id, destination: "/" };
    expect((await client.dnanexus(`/${atlas}/clone`, folders)).status).toBe(200);
    expect(await describeOf("file-SandboxCohort00002000".padEnd(29, "0"), project.id)).toHaveProperty(
      "error",
    );
    expect((await describeOf("file-SandboxCohort00000002000", project.id)).folder).toBe("/cohort");
  });

  test("an empty folder is cloned too, and none goes over one that is there", async () => {
    const { json: project } = await client.dnanexus("/project/new", { name: "Copies" });
    await client.dnanexus(`/${atlas}/newFolder`, { folder: "/empty/inner", parents: true });
    const input = { folders: ["/empty"], project: project.id };
    expect((await client.dnanexus(`/${atlas}/clone`, input)).status).toBe(200);
    const listed = await client.dnanexus(`/${project.id}/listFolder`, { folder: "/empty" });
    expect(listed.json.folders).toEqual(["/empty/inner"]);
    const again = await client.dnanexus(`/${atlas}/clone`, input);
    expect(again.json.error).toMatchObject({
      type: "InvalidState",
      message: expect.stringContaining("a folder would conflict"),
    });
  });

  test("removing the last copy removes the object", async () => {
    const id = await make();
    expect((await client.dnanexus(`/${atlas}/removeObjects`, { objects: [id] })).json).toEqual({ id: atlas });
    expect(await typeOf(client.dnanexus(`/${id}/describe`))).toBe("ResourceNotFound");
    const again = { objects: [id] };
    expect(await typeOf(client.dnanexus(`/${atlas}/removeObjects`, again))).toBe("ResourceNotFound");
    expect((await client.dnanexus(`/${atlas}/removeObjects`, { ...again, force: true })).status).toBe(200);
    await client.dnanexus(`/${atlas}/removeObjects`, { objects: [liverBam] });
    expect((await describeOf(liverBam)).project).toBe(readOnlyProject);
  });
});

describe("DNAnexus projects and folders", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  test("findProjects wants CONTRIBUTE unless told VIEW", async () => {
    const ids = async (input: object, token?: string) =>
      (await client.dnanexus("/system/findProjects", input, token)).json.results.map(
        (result: { id: string; level: string }) => `${result.id} ${result.level}`,
      );
    expect(await ids({})).toEqual([`${atlas} ADMINISTER`]);
    expect(await ids({ level: "VIEW" })).toEqual([`${atlas} ADMINISTER`, `${readOnlyProject} VIEW`]);
    expect(await ids({}, "sandbox-uploader")).toEqual([]);
    expect(await ids({ level: "VIEW", name: { glob: "Reference*" } })).toEqual([`${readOnlyProject} VIEW`]);
  });

  test("findProjects filters by region, health data, payer and being public", async () => {
    const count = async (input: object) =>
      (await client.dnanexus("/system/findProjects", { level: "VIEW", ...input })).json.results.length;
    expect(await count({ region: "aws:us-east-1" })).toBe(2);
    expect(await count({ region: ["azure:westus", "aws:us-east-1"] })).toBe(2);
    expect(await count({ region: "azure:westus" })).toBe(0);
    expect([await count({ containsPHI: true }), await count({ containsPHI: false })]).toEqual([0, 2]);
    expect([await count({ public: true }), await count({ public: false })]).toEqual([0, 2]);
    expect(await count({ billTo: "user-sandbox.curator" })).toBe(1);
    expect(await count({ billTo: ["org-nobody"] })).toBe(0);
  });

  test("findProjects describes and pages", async () => {
    const first = await client.dnanexus("/system/findProjects", {
      level: "VIEW",
      limit: 1,
      describe: { fields: { name: true } },
    });
    expect(first.json.results[0].describe).toEqual({ id: atlas, name: "Tumor atlas" });
    const rest = await client.dnanexus("/system/findProjects", { level: "VIEW", starting: first.json.next });
    expect(rest.json.results).toHaveLength(1);
    expect(rest.json.next).toBeNull();
  });

  test("a project is made, found by property, changed and destroyed", async () => {
    const { json } = await client.dnanexus("/project/new", {
      name: "Mine",
      properties: { a: "b" },
      tags: ["t"],
    });
    const found = await client.dnanexus("/system/findProjects", { properties: { a: "b" }, tags: "t" });
    expect(found.json.results).toMatchObject([{ id: json.id, level: "ADMINISTER" }]);
    await client.dnanexus(`/${json.id}/update`, { name: "Renamed", summary: "s" });
    await client.dnanexus(`/${json.id}/addTags`, { tags: ["u"] });
    const described = await client.dnanexus(`/${json.id}/describe`);
    expect(described.json).toMatchObject({
      name: "Renamed",
      summary: "s",
      tags: ["t", "u"],
      createdBy: { user: "user-sandbox.curator" },
    });
    const refused = await client.dnanexus(`/${json.id}/destroy`, {}, "sandbox-uploader");
    expect(refused.json.error.type).toBe("PermissionDenied");
    expect((await client.dnanexus(`/${json.id}/destroy`)).status).toBe(200);
    expect((await client.dnanexus(`/${json.id}/describe`)).status).toBe(404);
  });

  test("listFolder gives what is directly in a folder", async () => {
    const all = await client.dnanexus(`/${atlas}/listFolder`, { folder: "/" });
    expect(all.json.folders).toEqual(["/cohort"]);
    expect(all.json.objects).toHaveLength(5);
    const folders = await client.dnanexus(`/${atlas}/listFolder`, { folder: "/", only: "folders" });
    expect(folders.json).toEqual({ folders: ["/cohort"], objects: [] });
    const missing = await client.dnanexus(`/${atlas}/listFolder`, { folder: "/nonsense" });
    expect(missing.json.error.type).toBe("ResourceNotFound");
  });

  test("a path is taken with doubled slashes; a missing parent is named", async () => {
    const call = (method: string, input: object) => client.dnanexus(`/${atlas}/${method}`, input);
    await call("newFolder", { folder: "/a//b////c/", parents: true });
    expect((await call("listFolder", { folder: "//a/b/" })).json.folders).toEqual(["/a/b/c"]);
    expect((await call("removeFolder", { folder: "/a//b////c/" })).status).toBe(200);
    expect((await call("removeFolder", { folder: "a" })).json.error.type).toBe("InvalidInput");
    const { error } = (await call("newFolder", { folder: "/x/y" })).json;
    expect(error.message).toMatch(/parent folder "\/x" .*does not exist/);
  });

  test("folders are made, moved, renamed and removed with what is in them", async () => {
    const call = (method: string, input: object) => client.dnanexus(`/${atlas}/${method}`, input);
    expect((await call("newFolder", { folder: "/a/b" })).json.error.type).toBe("ResourceNotFound");
    await call("newFolder", { folder: "/a/b", parents: true });
    await call("move", { objects: [liverBam], destination: "/a/b" });
    await call("renameFolder", { folder: "/a", newpath: "/z" });
    const folderOf = async () =>
      (await client.dnanexus(`/${liverBam}/describe`, { project: atlas })).json.folder;
    expect(await folderOf()).toBe("/z/b");
    await call("move", { folders: ["/z"], destination: "/cohort" });
    expect(await folderOf()).toBe("/cohort/z/b");
    expect((await call("removeFolder", { folder: "/cohort/z" })).json.error.type).toBe("InvalidState");
    const removed = await call("removeFolder", {
      folder: "/cohort/z",
      recurse: true,
      force: false,
      partial: true,
    });
    expect(removed.json).toEqual({ id: atlas, completed: true });
    expect((await call("listFolder", { folder: "/cohort", only: "folders" })).json.folders).toEqual([]);
    expect(await folderOf()).toBe("/");
  });
});
