export const compare = {
  table: "Comparison",
  close: "Close comparison",
  now: "Now",
  after: "After { $name }",
  differs: "The ways to write differ here",
  "request-of": "Request of { $name }",
  bytes: "{ $count } bytes",
  use: "Use { $name }",
  differing: `{ $count ->
      [one] { $count } key differs between the two
     *[other] { $count } keys differ between the two
    }`,
  same: "Both end in the same metadata.",
  "bare-resets": `{ $count ->
      [0] { $name } resets no key
      [one] { $name } resets { $count } key
     *[other] { $name } resets { $count } keys
    }`,
} as const;
