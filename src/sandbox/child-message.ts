/** The one message of a child process with the sandbox to its parent: where it listens, or why it doesn't. */
export type ChildMessage =
  | { readonly kind: "listening"; readonly url: string; readonly movedAside: string | null }
  | {
      readonly kind: "failed";
      readonly message: string;
      /** Node's code, as `EADDRINUSE`, and the port that it is about. */
      readonly code?: string;
      readonly port?: number;
    };
