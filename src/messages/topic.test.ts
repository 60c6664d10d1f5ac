import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { copyByHandText } from "./compiled/copy-by-hand.ts";
import { uiText } from "./compiled/ui.ts";
import { firstKnownLanguage, language, onLanguageChange, speak } from "./language.ts";
import { durationText, relativeAge } from "./time-messages.ts";
import { type Format, slot, type Texts, type Translation, topic, type ValuesOf } from "./topic.ts";

afterEach(() => speak("en"));

describe("a topic", () => {
  it("gives its messages in English as long as nothing else is chosen", () => {
    expect(uiText("done")).toBe("Done");
    expect(durationText(1_000)).toBe("1 second");
    expect(durationText(23_000)).toBe("23 seconds");
  });

  it("gives them in the language that is chosen at that moment", async () => {
    await speak("de");
    expect(uiText("done")).toBe("Fertig");
    expect(durationText(1_000)).toBe("1 Sekunde");
    expect(relativeAge(0, 3 * 60_000)).toBe("vor 3 Minuten");
    await speak("en");
    expect(uiText("done")).toBe("Done");
  });

  it("gives a sentence with elements in pieces, in the order of its language", () => {
    const parts = copyByHandText.parts("how", { keys: slot, macKeys: "⌘ C" });
    expect(parts).toEqual([
      "The browser doesn't allow this page to copy. The text is selected: press ",
      { slot: "keys" },
      " (⌘ C on a Mac).",
    ]);
  });

  it("takes the values of a message's variables, and none for a message without", () => {
    type Selected = (texts: Texts<"cells" | "rows">, format: Format) => string;
    expectTypeOf<ValuesOf<"Done">>().toEqualTypeOf<[]>();
    expectTypeOf<ValuesOf<Selected>>().toEqualTypeOf<
      [values: Readonly<Record<"cells" | "rows", string | number>>]
    >();
    // A choice among several messages takes the values that any of them needs.
    expectTypeOf<ValuesOf<"Done" | ((texts: Texts<"count">) => string)>>().toEqualTypeOf<
      [values: Readonly<Record<"count", string | number>>]
    >();
  });

  it("is missing nothing in another language, or the type check fails", () => {
    const topicText = topic("wanted", { done: "Done", count: (texts: Texts<"count">) => texts.count });
    type Wanted = Translation<typeof topicText>;
    expectTypeOf<{ done: string; count: () => string }>().toExtend<Wanted>();
    expectTypeOf<{ done: string }>().not.toExtend<Wanted>();
    expectTypeOf<{ done: string; count: string }>().not.toExtend<Wanted>();
    expectTypeOf<{ done: string; count: (texts: Texts<"many">) => string }>().not.toExtend<Wanted>();
  });
});

describe("the language", () => {
  it("is the first one known among somebody's", () => {
    expect(firstKnownLanguage(["fr-CA", "de-CH", "en"])).toBe("de");
    expect(firstKnownLanguage(["fr"])).toBe("en");
    expect(firstKnownLanguage(["toString"])).toBe("en");
  });

  it("reports a change to its listeners once its texts are there", async () => {
    const heard: string[] = [];
    const stop = onLanguageChange(() => heard.push(`${language()}: ${uiText("close")}`));
    await speak("de");
    await speak("de");
    stop();
    await speak("en");
    expect(heard).toEqual(["de: Schließen"]);
  });
});
