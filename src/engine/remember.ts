/** Computes the result for each object once, and keeps it as long as that object lives. */
export function rememberFor<Subject extends object, Result>(
  compute: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const found = known.get(subject) ?? { result: compute(subject) };
    known.set(subject, found);
    return found.result;
  };
}

/** The same for each pair of objects. */
export function rememberForPair<Subject extends object, Other extends object, Result>(
  compute: (subject: Subject, other: Other) => Result,
): (subject: Subject, other: Other) => Result {
  const forSubject = rememberFor((subject: Subject) =>
    rememberFor((other: Other) => compute(subject, other)),
  );
  return (subject, other) => forSubject(subject)(other);
}
