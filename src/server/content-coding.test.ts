import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createEncoder, preferredCoding } from "./content-coding.ts";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["br;q=0.0, gzip; q=0", "identity"],
  ["BR", "br"],
  ["", "identity"],
])("Accept-Encoding %j gets %s", (acceptEncoding, coding) => {
  expect(preferredCoding(acceptEncoding)).toBe(coding);
});

test("the same text arrives in every coding", async () => {
  const text = "describe ".repeat(200);
  const encode = createEncoder(Buffer.from(text), { compressible: true });
  const [br, gzip, identity] = await Promise.all([encode("br"), encode("gzip"), encode(undefined)]);
  expect(brotliDecompressSync(br.body).toString()).toBe(text);
  expect(gunzipSync(gzip.body).toString()).toBe(text);
  expect(identity).toEqual({ body: Buffer.from(text), coding: "identity" });
  expect(br.body.byteLength).toBeLessThan(text.length / 4);
});

test("what is compressed already is left alone", async () => {
  const encode = createEncoder(Buffer.from("PNG"), { compressible: false });
  expect((await encode("br, gzip")).coding).toBe("identity");
});
