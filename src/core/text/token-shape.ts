/** Tokens of Seven Bridges (32 hex digits), JSON web tokens, tokens of GitHub and AWS. */
const TOKEN = /^(?:[0-9a-f]{32}|eyJ[\w-]+\.[\w-]+\.[\w-]*|gh[pousr]_\w{20,}|(?:AKIA|ASIA)[A-Z0-9]{16})$/;
/** A token of DNAnexus: 32 digits and letters of both cases. */
const MIXED_TOKEN = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[0-9A-Za-z]{32}$/;

/**
 * Does the text look like a token and hardly like anything else? 32 hex digits don't count, since checksums
 * have that shape.
 */
export function isTokenShape(text: string): boolean {
  return looksLikeToken(text) && !/^[0-9a-f]{32}$/.test(text);
}

/** Does the text look like an access token? 32 hex digits count, though they may be a checksum. */
export function looksLikeToken(text: string): boolean {
  return text.length >= 20 && (TOKEN.test(text) || MIXED_TOKEN.test(text));
}
