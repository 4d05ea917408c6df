// Says on standard error what a command is doing, once it has taken longer than a second.

/** Prints each step after the first second, and at the end how long it took. Nothing for quick runs. */
export function startProgress(): { step: (words: string) => void; end: (words: string) => void } {
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1000
  const print = (words: string): void => {
    if (seconds() > 1) process.stderr.write(`${words}\n`)
  }
  return {
    step: (words) => print(`${words} … (${seconds().toFixed(0)} s)`),
    end: (words) => print(`${words} in ${seconds().toFixed(1)} s`),
  }
}
