import { PlatformError } from "#platforms/errors.ts";
import type { RunControl } from "./run-control.ts";
import type { RunEffects } from "./run-effects.ts";

/** Is the token still that of the account that a run was begun with? */
export type AccountCheck = {
  /** Asks once, and again after `forget`. Where it isn't, the run is paused, or needs a token. */
  readonly isRight: () => Promise<boolean>;
  /** The token may be another one now. `isAnyRight`: whoever it is of, the user wants to go on. */
  readonly forget: (isAnyRight: boolean) => void;
};

export function createAccountCheck(
  account: string,
  { currentAccount }: RunEffects,
  control: () => RunControl,
): AccountCheck {
  let asked: Promise<boolean> | undefined;
  let isAnyRight = false;

  const ask = async (): Promise<boolean> => {
    if (!currentAccount || isAnyRight) return true;
    const era = control().era();
    try {
      const found = await currentAccount();
      if (found === account) return true;
      control().pauseFor({ kind: "other-account", account: found });
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      // An account that couldn't be found out is asked for again before the next call.
      const { concernsEach } = control().callFailed(error, era);
      if (concernsEach) control().pauseFor({ kind: "equal-errors", error });
      asked = undefined;
    }
    return false;
  };

  return {
    isRight: () => {
      asked ??= ask();
      return asked;
    },
    forget: (isAnyRightNow) => {
      asked = undefined;
      isAnyRight = isAnyRight || isAnyRightNow;
    },
  };
}
