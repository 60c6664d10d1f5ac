/** The formats in which a request can be copied, to be run elsewhere. */
export type CopyFormat = "curl" | "dx" | "dxpy" | "sevenbridges-python" | "json";

/** Why a client's command can't express a request, with the keys concerned. */
export type CopyHindrance = {
  readonly code: /** `dx` splits key and value at `=` and has no other syntax (documented). */
    | "equals-sign"
    /** `dx` would read the key as an option or as a part of its own syntax. */
    | "key-syntax"
    /** The text has characters that a terminal interprets, or that no argument can contain. */
    | "control-character"
    /** The text is longer than a command line may be. */
    | "too-long";
  readonly keys: readonly string[];
};

/** The requests of a plan in one format: an equivalent text, or why there is none. */
export type RequestCopy = { readonly format: CopyFormat } & (
  | { readonly text: string }
  | { readonly hindrances: readonly CopyHindrance[] }
);
