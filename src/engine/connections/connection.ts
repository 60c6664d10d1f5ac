import type { Account, MetadataPlatform } from "#platforms/port.ts";
import type { AskAnswer } from "../late/kept-answers.ts";

/** A platform with an account on it. */
export type Connection = {
  /** As in addresses. */
  readonly id: string;
  readonly name: string;
  /** Whose token it is, to tell apart what was fetched with it. Never the token. */
  readonly account: string;
  /** Where the platform is, as far as it is the same everywhere: the sandbox has no host of its own. */
  readonly host: string;
  /** What the platform calls that account. */
  readonly accountName: string;
  readonly platform: MetadataPlatform;
  /** Does the gateway call the platform for it, with a token that it keeps? */
  readonly isThroughGateway: boolean;
  /** Asks the gateway for the answer that it kept under an operation id; absent for direct calls. */
  readonly askAnswer?: AskAnswer;
  /** Whose token it is. It goes out with this one question alone. Rejects as `whoami` does. */
  readonly tryToken: (token: string) => Promise<Account>;
  /** Every call carries it from now on. It lives in memory, the page's or the gateway's. */
  readonly takeToken: (token: string) => Promise<void>;
};
