// Says on standard error what a command is doing, once it has taken longer than a second: a bar on a terminal, else lines.
import type { OnStep } from '../src/pipeline.ts'

export interface Progress {
  /**
   * What comes next; of steps that begin with the same word, one a second is said. Of steps for each article with how many
   * are done a terminal has the bar.
   */
  step: OnStep
  /** How much of the whole is done: on a terminal a bar with the rate and the time left, else a line now and then. */
  count: (done: number, total: number, things: string) => void
  /** Takes the bar away before something else is printed. */
  clear: () => void
  end: (words: string) => void
}

/** Where it is printed; `isTTY` on a terminal. */
interface Screen {
  isTTY?: boolean
  write: (text: string) => unknown
}

/** Back to the start of the line, and empty it. */
const CLEAR = '\r\u001B[2K'
const WIDTH = 24
/** Seconds between two lines where there is no terminal, and between two states of the bar. */
const [LINE_EVERY, BAR_EVERY] = [10, 0.1]

/** Prints nothing for quick runs. `now` gives milliseconds. */
export function startProgress(
  screen: Screen = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const start = now()
  const seconds = (): number => (now() - start) / 1000
  let [isBar, counted] = [false, 0]
  let said = { kind: '', time: 0 }
  const clear = (): void => {
    if (isBar) screen.write(CLEAR)
    isBar = false
  }
  const print = (words: string): void => {
    if (seconds() <= 1) return
    clear()
    screen.write(`${words}\n`)
  }
  const count: Progress['count'] = (done, total, things) => {
    const time = seconds()
    if (time <= 1 || time - counted < (screen.isTTY ? BAR_EVERY : LINE_EVERY)) return
    counted = time
    const state = tellCount(done, total, things, time)
    if (!screen.isTTY) return print(state)
    const full = Math.round((done / total) * WIDTH)
    screen.write(`${CLEAR}${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${state}`)
    isBar = true
  }
  return {
    clear,
    step(words, done) {
      if (done && screen.isTTY) return count(done.articles, done.of, 'articles')
      const [time, kind] = [seconds(), words.split(' ')[0]!]
      if (kind === said.kind && time - said.time < 1) return
      said = { kind, time }
      const among = done && done.of > 1 ? `, ${done.articles + 1} of ${done.of}` : ''
      print(`${words}${among} … (${time.toFixed(0)} s)`)
    },
    end: (words) => print(`${words} in ${seconds().toFixed(1)} s`),
    count,
  }
}

/** `1 article`, `2 articles`. */
export const countThings = (count: number, thing: string, things = `${thing}s`): string =>
  `${count} ${count === 1 ? thing : things}`

/** `412 of 1000 articles, 21 a second, 28 s left`. */
function tellCount(done: number, total: number, things: string, seconds: number): string {
  const rate = done / seconds
  const left = rate > 0 ? `, ${tellTime((total - done) / rate)} left` : ''
  return `${done} of ${total} ${things}, ${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)} a second${left}`
}

const tellTime = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`
