import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, wellFormedText } from "../arbitraries.ts";
import { looksLikeToken } from "../text/token-shape.ts";
import { cutAtQuery, formatQuery, readQuery, withoutTokens } from "./address-query.ts";
import { decodePart } from "./percent-encoding.ts";

const TOKEN = "0123456789abcdef0123456789abcdef";

const anyQuery = fc
  .array(fc.oneof(fc.constantFrom("?", "&", "=", "#", "%", "%74oken", "q", "auth", TOKEN, "1"), anyText), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

/** The text after the first equals sign. */
const valueIn = (pair: string) => /=(.*)$/s.exec(pair)?.[1] ?? "";

test("the cut is at the first question mark and loses nothing else", () => {
  fc.assert(
    fc.property(anyQuery, (text) => {
      const { path, query } = cutAtQuery(text);
      expect(path).not.toContain("?");
      expect(query === undefined ? path : `${path}?${query}`).toBe(text);
    }),
  );
  expect(cutAtQuery("?")).toEqual({ path: "", query: "" });
  expect(cutAtQuery("a?b?c")).toEqual({ path: "a", query: "b?c" });
});

test("[A1] reading what was written gives the parameters again, apart from empty ones", () => {
  const value = wellFormedText.filter((text) => !looksLikeToken(text));
  const parameters = fc.record({ project: value, folder: value, q: value }, { requiredKeys: [] });
  fc.assert(
    fc.property(parameters, (all) => {
      const filled = Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ""));
      const query = formatQuery(all);
      expect(query.startsWith("?")).toBe(Object.keys(filled).length > 0);
      expect(readQuery(query.slice(1))).toEqual(filled);
    }),
  );
});

test("[A2] a value may hold what separates parameters", () => {
  expect(formatQuery({ project: undefined, folder: "/a&b=c?d#e", q: "\ud83d" })).toBe(
    "?folder=%2Fa%26b%3Dc%3Fd%23e&q=%EF%BF%BD",
  );
  expect(readQuery("q=a=b=c&folder==")).toEqual({ q: "a=b=c", folder: "=" });
});

test("[A3] a known parameter that isn't encoded well spoils the query, others don't", () => {
  expect(readQuery("project=p&q=%C3")).toBeUndefined();
  expect(readQuery("q=1&q=%")).toBeUndefined();
  expect(readQuery("project=p&x=%C3&%=1")).toEqual({ project: "p" });
});

test("[A4] the first that says something counts", () => {
  expect(readQuery("")).toEqual({});
  expect(readQuery("q&q=&q=1&q=2")).toEqual({ q: "1" });
  expect(readQuery(`q=${TOKEN}&q=1`)).toEqual({ q: "1" });
});

test("[A4] names that objects inherit are other parameters, and so are names in capitals", () => {
  const found = readQuery("__proto__=x&constructor=x&toString=x&Q=x&q =x");
  expect(Object.keys(found ?? { none: "" })).toEqual([]);
  expect(found).not.toHaveProperty("x");
  expect(formatQuery(Object.fromEntries([["__proto__", "x"]]))).toBe("?__proto__=x");
});

test("[A5] a token is dropped in whatever spelling, and what is called like one", () => {
  const spelled = TOKEN.replace("0", "%30");
  expect(readQuery(`project=${spelled}`)).toEqual({});
  expect(formatQuery({ project: TOKEN })).toBe("");
  expect(withoutTokens(`a?b=${spelled}&c=1`)).toBe("a?c=1");
  expect(withoutTokens("a?API-KEY=1&api_key=1&Session%49d=1&%70assword&c")).toBe("a?c");
  expect(withoutTokens(`a?b=${TOKEN}`)).toBe("a");
});

test("[A5] what is no token stays as it stands, badly encoded or not", () => {
  const text = "token/x?&&a=%&%C3=\ud83d&=+&c=%20";
  expect(withoutTokens(text)).toBe(text);
  expect(withoutTokens("a?")).toBe("a?");
  expect(withoutTokens("secret")).toBe("secret");
});

test("[A5] whatever the address, what is kept stood there, and a second look finds nothing more", () => {
  fc.assert(
    fc.property(anyQuery, (text) => {
      const kept = withoutTokens(text);
      expect(withoutTokens(kept)).toBe(kept);
      expect(cutAtQuery(kept).path).toBe(cutAtQuery(text).path);
      const before = (cutAtQuery(text).query ?? "").split("&");
      const after = (cutAtQuery(kept).query ?? "").split("&").filter((pair) => pair !== "");
      expect(before.filter((pair) => after.includes(pair))).toEqual(after);
      const names = after.map((pair) => pair.replace(/=.*$/s, ""));
      expect(names.filter((name) => /token|auth/i.test(decodePart(name) ?? name))).toEqual([]);
      expect(after.map(valueIn)).not.toContain(TOKEN);
    }),
    { numRuns: 300 },
  );
});
