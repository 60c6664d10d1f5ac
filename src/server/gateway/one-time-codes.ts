import { randomBytes } from "node:crypto";
import { createMinuteLimit } from "./minute-limit.ts";
import { isSameText } from "./same-text.ts";

/** What a code is worth. `cut`: unknown, like many before it within a minute; such a guess isn't answered. */
export type CodeJudgement = "right" | "unknown" | "used" | "expired" | "cut";

/** The codes that let a page in. Each is good for one minute, and for one page. */
export type OneTimeCodes = {
  /** Makes one more. Those that were made before are valid until their own minute is over. */
  readonly make: () => string;
  /** Judges a code; a right one is used up by it. */
  readonly use: (given: string) => CodeJudgement;
  /** Forgets all codes: none that was made before is known any more. */
  readonly forget: () => void;
};

type Code = { readonly text: string; readonly untilMs: number; isUsed: boolean };

const CODE_BYTES = 24;
const VALID_MS = 60_000;
const GUESSES_A_MINUTE = 20;
/** Codes that are over are remembered for a while, so that a page can be told why its code isn't accepted. */
const REMEMBERED = 64;

/** `steadyNow`: a clock that is never set, in milliseconds. */
export function createOneTimeCodes(steadyNow: () => number): OneTimeCodes {
  let codes: readonly Code[] = [];
  const guesses = createMinuteLimit(GUESSES_A_MINUTE, steadyNow);
  return {
    make: () => {
      const text = randomBytes(CODE_BYTES).toString("base64url");
      const code = { text, untilMs: steadyNow() + VALID_MS, isUsed: false };
      codes = [...codes.slice(1 - REMEMBERED), code];
      return text;
    },
    use: (given) => {
      // Compared with every code, so that the time doesn't tell which one was nearly guessed.
      const [code] = codes.filter(({ text }) => isSameText(given, text));
      if (!code) return guesses.take() ? "unknown" : "cut";
      if (code.isUsed) return "used";
      if (steadyNow() >= code.untilMs) return "expired";
      code.isUsed = true;
      return "right";
    },
    forget: () => {
      codes = [];
    },
  };
}
