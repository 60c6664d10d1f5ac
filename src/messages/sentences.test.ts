import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { firstKnownLanguage, language, onLanguageChange, speak } from "./language.ts";
import type { MessageValues, ValuesOf } from "./message-values.ts";
import { slot } from "./sentences.ts";
import { durationText, relativeAge } from "./time-words.ts";
import { uiText } from "./ui-words.ts";

afterEach(() => speak("en"));

describe("a room", () => {
  it("says its messages in English as long as nothing else is chosen", () => {
    expect(uiText("done")).toBe("Done");
    expect(durationText(1_000)).toBe("1 second");
    expect(durationText(23_000)).toBe("23 seconds");
  });

  it("says them in the language that is spoken at that moment", async () => {
    await speak("de");
    expect(uiText("done")).toBe("Fertig");
    expect(durationText(1_000)).toBe("1 Sekunde");
    expect(relativeAge(0, 3 * 60_000)).toBe("vor 3 Minuten");
    await speak("en");
    expect(uiText("done")).toBe("Done");
  });

  it("gives a sentence with elements in pieces, in the order of its language", () => {
    const parts = uiText.parts("copy-how", { keys: slot, macKeys: "⌘ C" });
    expect(parts).toEqual([
      "The browser didn't let the page copy. The text is selected: press ",
      { slot: "keys" },
      " (⌘ C on a Mac).",
    ]);
  });

  it("knows from a message's text which values it takes", () => {
    expectTypeOf<ValuesOf<"Done">>().toEqualTypeOf<[]>();
    expectTypeOf<MessageValues<"{ $count -> [one] { $key } *[other] NUMBER($limit, x) }">>().toEqualTypeOf<{
      readonly count: string | number;
      readonly key: string | number;
      readonly limit: string | number;
    }>();
  });
});

describe("the language", () => {
  it("is the first one known among somebody's", () => {
    expect(firstKnownLanguage(["fr-CA", "de-CH", "en"])).toBe("de");
    expect(firstKnownLanguage(["fr"])).toBe("en");
    expect(firstKnownLanguage(["toString"])).toBe("en");
  });

  it("tells whoever listens that it changed, once its texts are there", async () => {
    const heard: string[] = [];
    const stop = onLanguageChange(() => heard.push(`${language()}: ${uiText("close")}`));
    await speak("de");
    await speak("de");
    stop();
    await speak("en");
    expect(heard).toEqual(["de: Schließen"]);
  });
});
