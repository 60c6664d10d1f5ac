import { gzipSync } from "node:zlib";
import { rawFault } from "./raw-answer-fixture.ts";
import { ALWAYS, eachOf, once, type Place, type Recipes } from "./recipe-fixture.ts";

/** The answer with other pairs: of what is described only. */
function withPairs({ platform, answer }: Place, pairs: string): string {
  const name = platform === "dnanexus" ? "properties" : "metadata";
  const described = JSON.parse(answer);
  delete described[name];
  return `${JSON.stringify(described).slice(0, -1)},"${name}":${pairs}}`;
}

const UTF8 = (text: string) => new TextEncoder().encode(text);

const encodings: Readonly<Record<string, (answer: string) => Uint8Array>> = {
  "a byte order mark": (answer) => UTF8(`\ufeff${answer}`),
  "UTF-16": (answer) => Buffer.from(`\ufeff${answer}`, "utf16le"),
  "Latin-1": (answer) => Buffer.from(answer.replace('"id"', '"caf\u00e9":1,"id"'), "latin1"),
  "bytes that aren't UTF-8": (answer) =>
    Buffer.concat([UTF8(answer.slice(0, 2)), Uint8Array.of(0xff, 0xc0), UTF8(answer.slice(2))]),
};

const MANY_PAIRS = `{${Array.from({ length: 100_000 }, (_, index) => `"${`key_${index}`.padEnd(90, "x")}":"v"`).join()}}`;

/** What stands in an answer, or in what the platform stores. */
export const bodyRecipes: Recipes = {
  "F-B01": { variants: once("truncated-json") },
  "F-B02": { variants: once("empty-200") },
  "F-B03": {
    variants: eachOf(["[]", '"x"', "null", "3"], (body) => ({
      fault: rawFault("after", { body }),
      times: ALWAYS,
      facts: { kind: "unexpected-answer", fault: "wrong-shape" },
    })),
    ends: { M: "applied", P: "applied" },
    because: "the answer is refused; what became of the write is read back",
  },
  "F-B04": { variants: once("wrong-object") },
  "F-B05": {
    variants: once("drops-key:batch"),
    isNewKey: true,
    ends: { M: "applied-altered", P: "applied-altered" },
    because:
      "the platform took the write and kept the rest: it is told as differing, with the key that is missing",
  },
  "F-B06": {
    value: " Kie\u0301dney <b> ",
    variants: eachOf(["trim", "nfc", "case", "cut", "html"], (change) => ({
      fault: `alters-value:${change}`,
    })),
  },
  "F-B07": { variants: once("adds-key:scanned_by"), platformKeys: ["scanned_by"] },
  "F-B10": {
    variants: once((place) => rawFault("before", { body: withPairs(place, '{"a":"1","a":"2"}') }), {
      times: ALWAYS,
      facts: { fault: "duplicate-key" },
    }),
  },
  "F-B12": {
    variants: once((place) => rawFault("before", { body: withPairs(place, MANY_PAIRS) }), {
      times: ALWAYS,
      facts: { fault: "too-large" },
    }),
  },
  "F-B13": {
    variants: once((place) => rawFault("before", { body: withPairs(place, "[".repeat(200_000)) }), {
      times: ALWAYS,
      facts: { fault: "too-deep" },
    }),
  },
  "F-B14": {
    variants: eachOf(Object.keys(encodings), (name) => ({
      fault: ({ answer }) => rawFault("before", { body: encodings[name]?.(answer) ?? "" }),
      times: ALWAYS,
      facts: { kind: "unexpected-answer" },
    })),
  },
  "F-B16": {
    variants: once(
      ({ answer }) => rawFault("after", { headers: { "content-type": "text/html" }, body: answer }),
      {
        times: ALWAYS,
        facts: { fault: "not-json-type" },
      },
    ),
    ends: { M: "applied", P: "applied" },
    because: "the answer is refused; what became of the write is read back",
  },
  "F-B17": {
    variants: {
      "a bomb": {
        fault: (place) =>
          rawFault("before", {
            headers: { "content-encoding": "gzip" },
            body: gzipSync(withPairs(place, `{"a":"${" ".repeat(30_000_000)}"}`)),
          }),
        times: ALWAYS,
        facts: { fault: "too-large" },
      },
      "what isn't gzip": {
        fault: ({ answer }) => rawFault("before", { headers: { "content-encoding": "gzip" }, body: answer }),
        times: ALWAYS,
        facts: { kind: "unreachable" },
      },
    },
  },
};
