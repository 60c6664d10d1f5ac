import type { Account, MetadataPlatform } from "#platforms/port.ts";
import type { AskAnswer } from "../late/kept-answers.ts";

/** A platform together with an account on it. */
export type Connection = {
  /** The id that addresses use. */
  readonly id: string;
  readonly name: string;
  /** The account's id, used to separate what was fetched with different tokens. Never the token. */
  readonly account: string;
  /** The platform's host name, if it is the same for everybody; the sandbox has none. */
  readonly host: string;
  /** The account's name on the platform. */
  readonly accountName: string;
  readonly platform: MetadataPlatform;
  /** True when the gateway calls the platform, with a token that it keeps. */
  readonly isThroughGateway: boolean;
  /** Asks the gateway for the answer that it kept under an operation id; absent for direct calls. */
  readonly askAnswer?: AskAnswer;
  /**
   * Asks the platform whose token this is. The token is sent with this one request only. Rejects as `whoami`
   * does.
   */
  readonly tryToken: (token: string) => Promise<Account>;
  /** Uses the token for every call from now on. It stays in memory, the page's or the gateway's. */
  readonly takeToken: (token: string) => Promise<void>;
};

/** A connection as far as it takes to read by it. */
export type ReadableConnection = Pick<Connection, "id" | "name" | "account" | "platform">;
