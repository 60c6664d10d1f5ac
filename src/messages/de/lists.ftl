more = { $count } weitere
