### What is said around a review and its result before their parts are fetched.

opening = Opening the review…
review-changes = Review changes
describing-afresh = Describing the object afresh…
describe-again = Describe again
result = Result
