import { randomBytes } from "node:crypto";
import { createMinuteLimit } from "./minute-limit.ts";
import { isSameText } from "./same-text.ts";

/** The secret that the page shows with every request. It lives in this process and in the page, and nowhere else. */
export type Session = {
  readonly secret: () => string;
  /** `cut`: wrong, like many before it within a minute; such a guess isn't answered. */
  readonly judge: (given: string | undefined) => "right" | "wrong" | "cut";
  /** Makes another secret; the old one is refused from now on. */
  readonly renew: () => void;
};

const SECRET_BYTES = 32;
const GUESSES_A_MINUTE = 20;

/** `steadyNow`: a clock that is never set. */
export function createSession(steadyNow: () => number): Session {
  let secret = randomSecret();
  const guesses = createMinuteLimit(GUESSES_A_MINUTE, steadyNow);
  return {
    secret: () => secret,
    judge: (given) => {
      if (isSameText(given ?? "", secret)) return "right";
      return guesses.take() ? "wrong" : "cut";
    },
    renew: () => {
      secret = randomSecret();
    },
  };
}

function randomSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}
