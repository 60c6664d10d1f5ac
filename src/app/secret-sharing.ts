// Open tabs of this page pass the session's secret to each other, so that a reloaded tab needs no new code.

type Message =
  | { readonly kind: "ask"; readonly from: string }
  /** `to` is the tab that asked; absent for a message to all tabs. */
  | { readonly kind: "secret"; readonly secret: string; readonly to?: string };

export type SecretSharing = {
  /** Asks for the secret of another open tab; undefined when none answers within a moment. */
  readonly ask: () => Promise<string | undefined>;
  /** Sends a new secret to all other tabs. */
  readonly tell: (secret: string) => void;
};

export type SecretSharingOptions = {
  readonly channel: BroadcastChannel;
  /** The id of this tab. */
  readonly tabId: string;
  /** The secret of this tab; empty when it has none. */
  readonly ownSecret: () => string;
  /** Called when another tab got a new secret. */
  readonly onSecret: (secret: string) => void;
};

const WAIT_MS = 400;

export function createSecretSharing(options: SecretSharingOptions): SecretSharing {
  const { channel, tabId, ownSecret, onSecret } = options;
  const send = (message: Message) => channel.postMessage(message);
  let answered: ((secret: string) => void) | undefined;

  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.kind === "ask") {
      if (ownSecret() !== "") send({ kind: "secret", secret: ownSecret(), to: data.from });
    } else if (data.to === undefined) onSecret(data.secret);
    else if (data.to === tabId) answered?.(data.secret);
  });

  return {
    ask: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(undefined), WAIT_MS);
        answered = (secret) => {
          clearTimeout(timer);
          resolve(secret);
        };
        send({ kind: "ask", from: tabId });
      }),
    tell: (secret) => send({ kind: "secret", secret }),
  };
}
