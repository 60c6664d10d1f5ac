more = { $count } more
