import { expect, test } from "vitest";
import { noteTour, tourNote } from "./tour-note.ts";

function storageWith(text: string | null): () => Storage {
  const kept = { text };
  const storage = {
    getItem: () => kept.text,
    setItem: (_: string, value: string) => {
      kept.text = value;
    },
  };
  return () => storage as unknown as Storage;
}

test("a note is read as it was written, with or without a project", () => {
  const storage = storageWith(null);
  expect(tourNote(storage)).toBeUndefined();
  const note = { connection: "c", project: "p", objectId: "o" };
  noteTour(note, storage);
  expect(tourNote(storage)).toEqual(note);
  noteTour({ ...note, project: undefined }, storage);
  expect(tourNote(storage)).toEqual({ ...note, project: undefined });
});

test.each(["", "{", "7", "[]", '{"connection":1,"objectId":"o"}'])("%j is no note", (text) => {
  expect(tourNote(storageWith(text))).toBeUndefined();
});

test("a browser that blocks its storage has no note, and nothing breaks", () => {
  const blocked = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  noteTour({ connection: "c", project: undefined, objectId: "o" }, blocked);
  expect(tourNote(blocked)).toBeUndefined();
});
