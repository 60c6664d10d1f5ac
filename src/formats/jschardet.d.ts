/** Guesses a text's encoding by letter frequency; the most likely guess comes first. */
declare module "jschardet" {
  type Guess = { readonly encoding: string | null; readonly confidence: number };
  export function detectAll(bytes: Uint8Array): readonly Guess[];
}
