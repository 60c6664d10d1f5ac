import fc from "fast-check";

/**
 * All properties of a run use one seed, REDESCRIBE_SEED or a constant, so that a failure is caused by the
 * change and can be repeated. `npm run soak` uses another seed each time (docs/decisions/0036-one-seed.md).
 */
fc.configureGlobal({ seed: Number(process.env["REDESCRIBE_SEED"] ?? 20_261_122) });
