export const lists = {
  more: "{ $count } more",
} as const;
