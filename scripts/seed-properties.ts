import fc from "fast-check";

/**
 * Every property of a run begins from one seed: REDESCRIBE_SEED, or always the same, so that a failure is the change's own and
 * comes again. `npm run soak` takes another seed each time (docs/decisions/0036-one-seed.md).
 */
fc.configureGlobal({ seed: Number(process.env["REDESCRIBE_SEED"] ?? 20_261_122) });
