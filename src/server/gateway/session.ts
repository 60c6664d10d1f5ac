import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The secret that the page shows with every request. It lives in this process and in the page, and nowhere else. */
export type Session = {
  readonly secret: () => string;
  /** `cut`: wrong, like many before it; such a guess isn't even worth an answer. */
  readonly judge: (given: string | undefined) => "right" | "wrong" | "cut";
  /** The old secret is worth nothing from now on. */
  readonly renew: () => void;
};

const SECRET_BYTES = 32;
const GUESSES_A_MINUTE = 20;
const MINUTE_MS = 60_000;

/** `steadyNow`: a clock that is never set. */
export function createSession(steadyNow: () => number): Session {
  let secret = randomBytes(SECRET_BYTES).toString("base64url");
  let wrongGuesses = 0;
  let minuteFromMs = steadyNow();

  const countGuess = () => {
    if (steadyNow() - minuteFromMs >= MINUTE_MS) {
      minuteFromMs = steadyNow();
      wrongGuesses = 0;
    }
    wrongGuesses += 1;
    return wrongGuesses > GUESSES_A_MINUTE ? "cut" : "wrong";
  };

  return {
    secret: () => secret,
    judge: (given) => (isSame(given ?? "", secret) ? "right" : countGuess()),
    renew: () => {
      secret = randomBytes(SECRET_BYTES).toString("base64url");
    },
  };
}

/** Digests have one length, so that the comparison takes one time. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digestOf(one), digestOf(other));
}

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
