// Compiled from src/messages/en/token.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const tokenText = topic("token", {
  "needed": "The platform rejected the token. Enter a new one to continue; your draft is kept.",
  "kept-in-memory": "Kept in this page's memory only, until it is closed.",
  "needed-by-gateway": "The local server has no valid token: it keeps tokens in memory only, and a restart clears them. Enter one to continue; your draft is kept.",
  "kept-in-gateway": "Sent to the local server, and kept in its memory until it ends.",
  "missing": "Enter or paste a token.",
  "refused-too": "That token was rejected too.",
  "not-tried": (texts: Texts<"next" | "title">) => `Couldn't check the token: ${texts.title}. ${texts.next}`,
  "of-another-account": (texts: Texts<"expected" | "found">) => `This draft was started by ${texts.expected}; the token belongs to ${texts.found}.`,
  "token": "Token",
  "go-on": "Continue",
  "go-on-as": (texts: Texts<"name">) => `Continue as ${texts.name}`,
});
