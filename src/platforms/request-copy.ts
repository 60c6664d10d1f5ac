/** What a request can be copied as, to be run elsewhere. */
export type CopyFormat = "curl" | "dx" | "dxpy" | "sevenbridges-python" | "json";

/** Why a client can't be told a request; the keys that it is about. */
export type CopyHindrance = {
  readonly code: /** `dx` parts key and value at `=` and knows no other way (doc: platforms). */
    | "equals-sign"
    /** `dx` would take the key for an option, or for a part of its own syntax. */
    | "key-syntax"
    /** Characters that a terminal takes for keys being pressed, or that no argument can hold. */
    | "control-character"
    /** More than a command line takes. */
    | "too-long";
  readonly keys: readonly string[];
};

/** The requests of a plan in one format: as text that does the same, or why there is none. */
export type RequestCopy = { readonly format: CopyFormat } & (
  | { readonly text: string }
  | { readonly hindrances: readonly CopyHindrance[] }
);
