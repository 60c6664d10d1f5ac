export const verdict = {
  "verdict-as-expected": "as expected",
  "verdict-differs": "differs",
  "verdict-missing": "missing",
  "changed-by-others": "changed by somebody else",
  "outcome-verified": `{ $count ->
      [one] Saved and verified: { $count } key at { $at }
     *[other] Saved and verified: { $count } keys at { $at }
    }`,
  "outcome-differs": `{ $differing ->
      [one] { $count ->
          [one] Sent, but { $differing } of { $count } key isn't as expected at { $at }
         *[other] Sent, but { $differing } of { $count } keys isn't as expected at { $at }
        }
     *[other] { $count ->
          [one] Sent, but { $differing } of { $count } key aren't as expected at { $at }
         *[other] Sent, but { $differing } of { $count } keys aren't as expected at { $at }
        }
    }`,
  "outcome-conflict": "Not sent: the object was changed meanwhile",
  "outcome-refused": "Refused: nothing was changed",
  "outcome-unknown": "It isn't known whether the write was carried out",
  "advice-verified": "A fresh describe shows every key as it was sent.",
  "advice-differs": "The table shows what was expected and what is there. Your draft is kept.",
  "advice-conflict":
    "Choose what shall stay for each key that both changed, then review again. Your draft is kept.",
  "advice-refused": "Your draft is kept.",
  "advice-unknown": "Describe the object afresh before you send it again. Your draft is kept.",
  "both-changed": `{ $count ->
      [one] Somebody else changed a key that you changed too: { $keys }
     *[other] Somebody else changed { $count } keys that you changed too: { $keys }
    }`,
  "taken-over": `{ $count ->
      [one] { $count } key that others changed was taken over: { $keys }
     *[other] { $count } keys that others changed were taken over: { $keys }
    }`,
  verification: "Verification",
  key: "Key",
  expected: "Expected",
  found: "Found",
  verdict: "Verdict",
} as const;
