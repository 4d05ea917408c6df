// Work done once for a thing that does not change while a site is built, however many pages ask for it.

/** `work` with its answers kept for as long as the thing that they are about. */
export function once<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { answer: Answer }>()
  return (of) => {
    const known = answers.get(of) ?? { answer: work(of) }
    answers.set(of, known)
    return known.answer
  }
}
