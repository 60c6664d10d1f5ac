import { randomBytes } from "node:crypto";
import { createMinuteLimit } from "./minute-limit.ts";
import { isSameText } from "./same-text.ts";

/**
 * The validity of a code. `cut`: the code is unknown, like many others within the last minute, so the guess
 * isn't answered.
 */
export type CodeJudgement = "right" | "unknown" | "used" | "expired" | "cut";

/** The codes that admit a page. Each is valid for one minute and one page. */
export type OneTimeCodes = {
  /** Makes a further code. Earlier ones stay valid for their own minute. */
  readonly make: () => string;
  /** Judges a code, and uses up a valid one. */
  readonly use: (given: string) => CodeJudgement;
  /** Forgets all codes. */
  readonly forget: () => void;
};

type Code = { readonly text: string; readonly untilMs: number; isUsed: boolean };

const CODE_BYTES = 24;
const VALID_MS = 60_000;
const GUESSES_A_MINUTE = 20;
/** Invalid codes are remembered for a while, so that a page can be told why its code is refused. */
const REMEMBERED = 64;

/** `steadyNow` reads a clock that is never changed, in milliseconds. */
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
      // Every code is compared, so that the time doesn't reveal a nearly right guess.
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
