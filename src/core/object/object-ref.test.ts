import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { objectRefKey } from "./object-ref.ts";

test("[A6] no two objects share a key", () => {
  const ref = fc.record({ connection: anyText, objectId: anyText, project: fc.option(anyText) });
  fc.assert(
    fc.property(ref, ref, (one, other) => {
      const keyOf = ({ project, ...parts }: typeof one) =>
        objectRefKey(project === null ? parts : { ...parts, project });
      const isSame =
        one.connection === other.connection &&
        one.objectId === other.objectId &&
        one.project === other.project;
      expect(keyOf(one) === keyOf(other)).toBe(isSame);
    }),
  );
  expect(objectRefKey({ connection: "a", objectId: "b" })).not.toBe(
    objectRefKey({ connection: "a", objectId: "b", project: "" }),
  );
});
