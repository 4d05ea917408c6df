// What a person sees while a command runs: a bar on a terminal, lines elsewhere, nothing for quick runs.
import { expect, it } from 'vitest'
import { startProgress } from '../../scripts/progress.ts'

/** A progress whose clock the test sets, in seconds, and all that it printed. */
function watch(isTTY: boolean) {
  const printed: string[] = []
  let time = 0
  const progress = startProgress({ isTTY, write: (text) => printed.push(text) }, () => time * 1000)
  return { progress, printed, at: (seconds: number) => void (time = seconds) }
}

it.each([true, false])('prints nothing in the first second (terminal: %s)', (isTTY) => {
  const { progress, printed } = watch(isTTY)
  progress.step('Reading a.txt')
  progress.count(1, 2, 'articles')
  progress.end('2 articles analysed')
  expect(printed).toEqual([])
})

it('draws a bar with rate and time left on a terminal, and takes it away before a line', () => {
  const { progress, printed, at } = watch(true)
  at(4)
  progress.count(50, 200, 'articles')
  expect(printed.splice(0)).toEqual([
    '\r\u001B[2K██████░░░░░░░░░░░░░░░░░░ 50 of 200 articles, 13 a second, 12 s left',
  ])
  at(5)
  progress.end('200 articles analysed')
  expect(printed).toEqual(['\r\u001B[2K', '200 articles analysed in 5.0 s\n'])
})

it('counts the articles of one run, too', () => {
  const [terminal, file] = [watch(true), watch(false)]
  for (const { progress, at } of [terminal, file]) {
    at(4)
    // it is handed on alone
    const { step } = progress
    step('Reading b.txt', { articles: 10, of: 40 })
    at(5)
    step('Comparing the articles')
  }
  expect(terminal.printed.join('')).toBe(
    '\r\u001B[2K██████░░░░░░░░░░░░░░░░░░ 10 of 40 articles, 2.5 a second, 12 s left\r\u001B[2KComparing the articles … (5 s)\n',
  )
  expect(file.printed).toEqual(['Reading b.txt, 11 of 40 … (4 s)\n', 'Comparing the articles … (5 s)\n'])
})

it('prints a plain line now and then where there is no terminal', () => {
  const { progress, printed, at } = watch(false)
  for (const second of [2, 11, 12, 25]) {
    at(second)
    progress.count(second, 1000, 'stories')
  }
  expect(printed).toEqual([
    '11 of 1000 stories, 1.0 a second, 16 min left\n',
    '25 of 1000 stories, 1.0 a second, 16 min left\n',
  ])
})

it('says one step of a kind a second, and every new kind', () => {
  const { progress, printed, at } = watch(false)
  at(2)
  for (const step of ['Reading a.txt', 'Reading b.txt', 'Comparing the articles']) progress.step(step)
  expect(printed).toEqual(['Reading a.txt … (2 s)\n', 'Comparing the articles … (2 s)\n'])
})
