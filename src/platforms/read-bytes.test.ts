import fc from "fast-check";
import { expect, test } from "vitest";
import { PlatformError } from "./errors.ts";
import { readBytes } from "./read-bytes.ts";

const NO_LIMITS = { race: <Result>(promise: Promise<Result>) => promise };

const answerOf = (body: ReadableStream<Uint8Array> | null, length?: string) => ({
  body: body as Response["body"],
  status: 200,
  headers: new Headers(length === undefined ? {} : { "content-length": length }),
});

/** A body in pieces, which records whether the reader cancelled it. */
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
      const read = await readBytes(answerOf(bodyOf(pieces).body), whole.length, NO_LIMITS);
      expect([...read]).toEqual(whole);
    }),
  );
  expect(await readBytes(answerOf(null), 0, NO_LIMITS)).toEqual(new Uint8Array());
});

test("one byte more is too large, and the rest isn't asked for", async () => {
  const { body, seen } = bodyOf([new Uint8Array(3), new Uint8Array(1), new Uint8Array(9)]);
  const error = await readBytes(answerOf(body), 3, NO_LIMITS).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PlatformError);
  expect(error).toMatchObject({
    facts: { kind: "unexpected-answer", sent: "maybe", fault: "too-large", status: 200, byteLimit: 3 },
  });
  expect(error).not.toHaveProperty("facts.byteCount");
  expect(seen.isGivenUp).toBe(true);
});

test("a body that says itself that it is too large isn't read, and its size is told", async () => {
  const { body, seen } = bodyOf([new Uint8Array(4)]);
  const error = await readBytes(answerOf(body, "4"), 3, NO_LIMITS).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ facts: { fault: "too-large", byteLimit: 3, byteCount: 4 } });
  expect(seen.isGivenUp).toBe(true);
  const exact = bodyOf([new Uint8Array(3)]);
  expect(await readBytes(answerOf(exact.body, "3"), 3, NO_LIMITS)).toHaveLength(3);
});

test("a body that breaks off is no body, and fails as it did", async () => {
  const failure = new TypeError("terminated");
  await expect(readBytes(answerOf(bodyOf([new Uint8Array(3)], failure).body), 9, NO_LIMITS)).rejects.toBe(
    failure,
  );
});

test("when a limit is over, the body is given up", async () => {
  const { body, seen } = bodyOf([new Uint8Array(3)]);
  const over = new Error("over");
  await expect(readBytes(answerOf(body), 9, { race: () => Promise.reject(over) })).rejects.toBe(over);
  expect(seen.isGivenUp).toBe(true);
});
