// Compiled from src/messages/en/token.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const tokenText = topic("token", {
  "needed": "The platform doesn't accept the token any more. Your draft is kept as it is; with a new token you go on from here.",
  "kept-in-memory": "Kept in this page's memory only, and gone when it is closed.",
  "needed-by-gateway": "The local server has no token that the platform accepts: it keeps them in memory alone, and a restart forgets them. Your draft is kept as it is; with a token you go on from here.",
  "kept-in-gateway": "Goes to the local server, and stays in its memory until it ends.",
  "missing": "Type or paste a token.",
  "refused-too": "The platform doesn't accept this token either.",
  "not-tried": (texts: Texts<"next" | "title">) => `The token couldn't be tried: ${texts.title}. ${texts.next}`,
  "of-another-account": (texts: Texts<"expected" | "found">) => `This work was begun by ${texts.expected}; the token is ${texts.found}'s.`,
  "token": "Token",
  "go-on": "Go on",
  "go-on-as": (texts: Texts<"name">) => `Go on as ${texts.name}`,
});
