export const session = {
  // “With your platforms” stands in the terminal, in English.
  "gateway-locked":
    "The gateway wants this session's code: open the address that was printed at the start (“With your platforms”), or paste it here.",
  "session-code": "Session code",
  "no-session-code": "This isn't such an address or code.",
  "session-refused": "The gateway doesn't know this code. After a restart there is a new one.",
  "open-gateway": "Open the gateway",
} as const;
