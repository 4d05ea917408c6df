import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const PROJECT = new URL('../..', import.meta.url).pathname

test.each(['add', 'analyze', 'editorial', 'explain', 'merge', 'new', 'score'])(
  '%s tells whoever asks how it is used, and does nothing else',
  (name) => {
    const ask = (flag: string): string =>
      execFileSync(process.execPath, [`scripts/${name}.ts`, 'somewhere', flag], {
        cwd: PROJECT,
        encoding: 'utf8',
      })
    expect(ask('--help')).toMatch(new RegExp(`^usage: npm run (?:--silent )?${name} -- `))
    expect(ask('-h')).toBe(ask('--help'))
  },
)
