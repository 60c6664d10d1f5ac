/** Tokens of Seven Bridges (32 hex digits), JSON web tokens, GitHub's, AWS's. */
const TOKEN = /^(?:[0-9a-f]{32}|eyJ[\w-]+\.[\w-]+\.[\w-]*|gh[pousr]_\w{20,}|(?:AKIA|ASIA)[A-Z0-9]{16})$/;
/** DNAnexus: 32 letters of both cases and digits. */
const MIXED_TOKEN = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[0-9A-Za-z]{32}$/;

/** Has the text a shape that hardly anything but a token has? 32 hex digits are a checksum's too. */
export function isTokenShape(text: string): boolean {
  return looksLikeToken(text) && !/^[0-9a-f]{32}$/.test(text);
}

/** Has the text the shape of an access token? Of a checksum too: 32 hex digits can be either. */
export function looksLikeToken(text: string): boolean {
  return text.length >= 20 && (TOKEN.test(text) || MIXED_TOKEN.test(text));
}
