import fc from "fast-check";
import { expect, test } from "vitest";
import { textWithLineEnds } from "../arbitraries.ts";
import { inputText, spliceText } from "./splice-text.ts";

test("[S1] every line end is shown as a line feed", () => {
  expect(inputText("a\r\nb\rc\nd\r\r\n")).toBe("a\nb\nc\nd\n\n");
});

test("[S2] taking over what is shown already changes nothing", () => {
  fc.assert(fc.property(textWithLineEnds, (text) => spliceText(text, inputText(text)) === text));
});

test("[S3] after typing the input shows what was typed", () => {
  fc.assert(
    fc.property(textWithLineEnds, textWithLineEnds, (text, typed) => {
      expect(inputText(spliceText(text, inputText(typed)))).toBe(inputText(typed));
      expect(inputText(spliceText(text, typed))).toBe(inputText(typed));
    }),
  );
});

test("[S3] a line feed typed after a carriage return stays a line end of its own", () => {
  expect(spliceText("a\rb", "a\n\nb")).toBe("a\r\r\nb");
  expect(inputText(spliceText("\ra\n", "\n\n"))).toBe("\n\n");
});

test("[S4] text that no input can give is taken as it is", () => {
  expect(spliceText("a\r\nb", "a\rb")).toBe("a\rb");
});

test("[S4] a carriage return elsewhere stays", () => {
  expect(spliceText("a\r\nb\rc", "a\nb\ncd")).toBe("a\r\nb\rcd");
  expect(spliceText("a\r\nb\rc", "xa\nb\nc")).toBe("xa\r\nb\rc");
  expect(spliceText("a\r\nb\rc", "ab\nc")).toBe("ab\rc");
});

test("[S4] one stretch typed over leaves the text before and after it", () => {
  const stretch = fc.tuple(textWithLineEnds, textWithLineEnds, textWithLineEnds, textWithLineEnds);
  fc.assert(
    fc.property(stretch, ([head, old, fresh, tail]) => {
      // The joints are letters, since cutting a line end in two makes another text.
      const text = `${head}<${old}>${tail}`;
      const typed = inputText(`${head}<`) + fresh.replaceAll("\r", "") + inputText(`>${tail}`);
      const spliced = spliceText(text, typed);
      expect(spliced.startsWith(`${head}<`)).toBe(true);
      expect(spliced.endsWith(`>${tail}`)).toBe(true);
    }),
  );
});
