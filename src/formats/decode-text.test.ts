import fc from "fast-check";
import { expect, test } from "vitest";
import { wellFormedText } from "#core/arbitraries.ts";
import { decodeText } from "./decode-text.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

const encoded = (text: string) => new TextEncoder().encode(text);

test("[J1] UTF-8 comes back to the code point, with a mark in front or without", () => {
  const text = wellFormedText.filter((whole) => !/\p{Cc}/u.test(whole) && !whole.startsWith("\ufeff"));
  return fc.assert(
    fc.asyncProperty(text, async (whole) => {
      expect(await decodeText(encoded(whole))).toMatchObject({ text: whole, isDamaged: false, notes: [] });
      expect((await decodeText(encoded(`\ufeff${whole}`))).text).toBe(whole);
    }),
  );
});

test("[J1] UTF-16 comes back with a mark and without, in both orders of bytes", () => {
  const text = wellFormedText.filter((whole) => !/[\p{Cc}\ufeff]/u.test(whole));
  return fc.assert(
    fc.asyncProperty(text, async (start) => {
      // The zeros in the ASCII text show which byte of a pair comes first.
      const whole = `File name\ttissue\tsample_id\r\n${start}`;
      for (const isBigEndian of [false, true]) {
        expect((await decodeText(utf16(whole, isBigEndian))).text).toBe(whole);
        expect((await decodeText(utf16(`\ufeff${whole}`, isBigEndian))).text).toBe(whole);
      }
    }),
  );
});

test("only one mark is taken off", async () => {
  expect((await decodeText(encoded("\ufeff\ufeffa"))).text).toBe("\ufeffa");
});

/**
 * Tables of a few lines as spreadsheets save them; each contains a letter that distinguishes the encodings.
 */
test.each([
  ["windows-1252", "key,value\nsite,Universit\xe9 de Gen\xe8ve\nname,M\xfcller\n", "Université de Genève"],
  ["windows-1252", "caf\xe9", "café"],
  ["macintosh", "key,value\nsite,Universit\x8e de Gen\x8fve\nname,M\x9fller\n", "Université de Genève"],
  ["windows-1250", "key,value\nmiasto,\xa3\xf3d\x9f\nnazwa,Micha\xb3 Wi\x9cniewski\n", "Łódź"],
  ["windows-1250", "key,value\norg\xe1n,jat\xe8rn\xed vzorek\nl\xe9ka\xf8,Ji\xf8\xed Dvo\xf8\xe1k\n", "Jiří"],
  [
    "windows-1251",
    "key,value\n\xf2\xea\xe0\xed\xfc,\xef\xe5\xf7\xe5\xed\xfc\n\xec\xe5\xf1\xf2\xee,\xcc\xee\xf1\xea\xe2\xe0\n",
    "печень",
  ],
  [
    "shift_jis",
    "key,value\norgan,\x8a\xcc\x91\x9f\ncity,\x93\x8c\x8b\x9e\nkind,\x83T\x83\x93\x83v\x83\x8b\n",
    "肝臓",
  ],
  ["gb18030", "key,value\norgan,\xb8\xce\xd4\xe0\ncity,\xb1\xb1\xbe\xa9\nkind,\xd1\xf9\xb1\xbe\n", "肝脏"],
])("[J2] text in %s is known by its letters, and that is said", async (encoding, latin1, holds) => {
  const decoded = await decodeText(Buffer.from(latin1, "latin1"));
  expect(decoded.text).toContain(holds);
  expect(decoded.encoding?.used).toBe(encoding);
  expect(decoded.notes).toMatchObject([{ code: "decoded-as" }]);
});

test("[J2] another encoding can be chosen by a line that shows what each makes of it", async () => {
  const latin1 = Buffer.from("key,value\nsite,Gen\xe8ve\n", "latin1");
  const { encoding } = await decodeText(latin1);
  const samples = new Map(encoding?.choices.map(({ encoding: name, sample }) => [name, sample]));
  expect(samples.get("windows-1252")).toBe("site,Genève");
  expect(samples.get("windows-1251")).toBe("site,Genиve");
  expect([...samples.keys()]).toEqual(
    expect.arrayContaining(["utf-8", "utf-16le", "windows-1250", "macintosh", "shift_jis", "gb18030"]),
  );
  const again = await decodeText(latin1, "windows-1251");
  expect(again).toMatchObject({ text: "key,value\nsite,Genиve\n", encoding: { used: "windows-1251" } });
});

test("[J2] a web page's own word about its encoding counts", async () => {
  const page = '<meta charset="windows-1251"><table><tr><td>\xe0</td></tr></table>';
  expect((await decodeText(Buffer.from(page, "latin1"))).text).toContain("<td>а</td>");
});

test("[J3] a UTF-8 text with a damaged place stays UTF-8, and the damage is told", async () => {
  const whole = encoded("größe,schön, für, äöü, ärzte, über\n".repeat(3));
  const decoded = await decodeText(new Uint8Array([...whole, 0xc3]));
  expect(decoded).toMatchObject({ isDamaged: true, encoding: { used: "utf-8" } });
  expect(decoded.text.endsWith("\ufffd")).toBe(true);
});

test("ASCII is no question", async () => {
  expect(await decodeText(encoded("key,value\n"))).toEqual({
    text: "key,value\n",
    isDamaged: false,
    notes: [],
  });
});

test.each([
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0, 0]],
  ["a program", Array.from({ length: 64 }, (_, index) => (index * 7) % 9)],
])("%s is no text", async (_name, values) => {
  await expect(decodeText(bytes(...values))).rejects.toMatchObject({ problem: { code: "not-text" } });
});

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const little = Buffer.from(text, "utf16le");
  return new Uint8Array(isBigEndian ? little.swap16() : little);
}
