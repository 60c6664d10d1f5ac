import fc from "fast-check";
import { expect, test } from "vitest";
import { PlatformError } from "./errors.ts";
import { readBytes } from "./read-bytes.ts";

const NO_LIMITS = { race: <Result>(promise: Promise<Result>) => promise };

/** A body in pieces, and whether somebody gave it up. */
function bodyOf(pieces: readonly Uint8Array[], failure?: Error) {
  const left = [...pieces];
  const seen = { isGivenUp: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = left.shift();
        if (piece) controller.enqueue(piece);
        else if (failure) controller.error(failure);
        else controller.close();
      },
      cancel: () => {
        seen.isGivenUp = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, seen };
}

test("the pieces, whatever their sizes, are the body, up to the limit itself", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5 }), { maxLength: 6 }), async (pieces) => {
      const whole = pieces.flatMap((piece) => [...piece]);
      const read = await readBytes(bodyOf(pieces).body, whole.length, NO_LIMITS);
      expect([...read]).toEqual(whole);
    }),
  );
  expect(await readBytes(null, 0, NO_LIMITS)).toEqual(new Uint8Array());
});

test("one byte more is too large, and the rest isn't asked for", async () => {
  const { body, seen } = bodyOf([new Uint8Array(3), new Uint8Array(1), new Uint8Array(9)]);
  const error = await readBytes(body, 3, NO_LIMITS).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PlatformError);
  expect(error).toMatchObject({ facts: { kind: "unexpected-answer", sent: "maybe", fault: "too-large" } });
  expect(seen.isGivenUp).toBe(true);
});

test("a body that breaks off is no body, and fails as it did", async () => {
  const failure = new TypeError("terminated");
  await expect(readBytes(bodyOf([new Uint8Array(3)], failure).body, 9, NO_LIMITS)).rejects.toBe(failure);
});

test("when a limit is over, the body is given up", async () => {
  const { body, seen } = bodyOf([new Uint8Array(3)]);
  const over = new Error("over");
  await expect(readBytes(body, 9, { race: () => Promise.reject(over) })).rejects.toBe(over);
  expect(seen.isGivenUp).toBe(true);
});
