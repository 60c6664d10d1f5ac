import { expect, it } from "vitest";
import { draftText } from "#core/draft/draft-text.ts";
import { CHR20, createSandboxFixture, openDraft, rowOf, typeValue } from "#trials/sandbox-fixture.ts";
import { textSessionOf } from "./text-session.ts";

const fixture = createSandboxFixture();

async function openText() {
  const store = await openDraft(fixture.sevenbridges, CHR20);
  const session = textSessionOf(store);
  const close = session.open();
  const type = (from: string, to: string) => session.type(session.getState().text.replace(from, to));
  return { store, session, close, type };
}

it("makes all that is typed one step, and leaves no trace of what stood there in between", async () => {
  const { store, session, type } = await openText();
  const before = store.getState().draft;
  type('"RD-0096"', '"RD-7"');
  type('"case_id"', '"case"');
  type('"case"', '"case_ids"');
  type('"case_ids"', '"case_id"');
  expect([...store.getState().changeSet.updated.keys()]).toEqual(["case_id"]);
  expect(store.getState().draft.rows).toHaveLength(before.rows.length);
  store.undo();
  expect(store.getState().draft.rows).toEqual(before.rows);
  expect(store.getState().history.past).toBeUndefined();
  expect(session.getState().text).toBe(draftText(before));
  store.redo();
  expect(session.getState().text).toContain('"RD-7"');
});

it("a text that ends where it began leaves no step", async () => {
  const { store, type } = await openText();
  type('"RD-0096"', '"RD-7"');
  type('"RD-7"', '"RD-0096"');
  expect(store.getState().history.past).toBeUndefined();
});

it("what is typed after an undo is a step of its own", async () => {
  const { store, type } = await openText();
  type('"RD-0096"', '"RD-1"');
  store.undo();
  type('"RD-0096"', '"RD-2"');
  type('"RD-2"', '"RD-3"');
  expect(store.getState().changeSet.updated.get("case_id")).toEqual({ from: "RD-0096", to: "RD-3" });
  store.undo();
  expect(store.getState().changeSet.updated.size).toBe(0);
  store.undo();
  expect(store.getState().changeSet.updated.size).toBe(0);
});

it("keeps what can't be read, through leaving and through changes elsewhere, until it can", async () => {
  const { store, session, close, type } = await openText();
  type('"RD-0096"', '"RD-7');
  const broken = session.getState().text;
  expect(session.getState().problem).toMatchObject({ code: "raw-control", line: 3 });
  close();
  typeValue(store, "tissue", "Lung");
  const again = textSessionOf(store);
  again.open();
  expect(again.getState().text).toBe(broken);
  again.type(broken.replace('"RD-7', '"RD-7"').replace('"Liver"', '"Lung"'));
  expect(again.getState().problem).toBeUndefined();
  expect([...store.getState().changeSet.updated.keys()]).toEqual(["case_id", "tissue"]);
});

it("gives the draft's text back when what can't be read is discarded", async () => {
  const { store, session, type } = await openText();
  type('"RD-0096"', '"RD-7"');
  type("{", "");
  session.discard();
  expect(session.getState().problem).toBeUndefined();
  expect(session.getState().text).toBe(draftText(store.getState().draft));
  expect(session.getState().text).toContain("RD-7");
});

it("follows the draft while it can be read", async () => {
  const { store, session } = await openText();
  store.toggleRemoved(rowOf(store, "tissue"));
  expect(session.getState().text).toContain('"tissue": null');
});
