export const newConnection = {
  heading: "Add a connection",
  platform: "Platform",
  "another-address": "Another address…",
  "platform-kind": "Kind of platform",
  "kind-dnanexus": "DNAnexus",
  "kind-sevenbridges": "Seven Bridges",
  "base-url": "Base URL",
  "url-no-address": "Type the whole address, as in https://api.example.org/v2.",
  "url-not-https": "The address has to begin with https://, since a token travels to it.",
  "url-has-credentials":
    "Leave the user and the password out of the address: the token has a field of its own.",
  "url-has-query": "Leave out what follows ? or #.",
  way: "Way to the platform",
  "way-gateway": "Through the local gateway",
  "way-direct": "Straight from this page",
  "meaning-gateway":
    "The token goes to the process on this computer that serves this page, and no further than to the platform. It is kept in that process's memory until it ends.",
  "meaning-direct":
    "The token is kept in this page's memory until it is closed, and goes from here to the platform. It works where the platform answers pages of other sites (CORS).",
  token: "Token",
  "new-token": "New token",
  "type-token": "Type or paste one",
  name: "Name",
  "name-hint": "As it is shown here",
  cancel: "Cancel",
  connect: "Connect",
  connecting: "Trying it out…",
  "unknown-host":
    "The gateway doesn't know { $host }, so it hands no token to it. Start it with: npm start -- --platform-host { $host }",
  "token-refused":
    "{ $host } was reached, and doesn't accept this token. Make a new one in your account there, and paste it here.",
  "other-answer":
    "{ $host } answers, but not as such a platform does. Check the address: it may lack a part such as /v2.",
  "not-reached":
    "{ $host } can't be reached from this page. A page isn't told why: the address may be mistyped, the network down, the certificate wrong, or the platform may not answer pages of other sites (CORS). The local gateway tells them apart.",
  "host-says": "{ $host } says { $said }.",
} as const;
