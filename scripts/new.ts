// The command: starts a story in a folder of its own.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './run-command.ts'
import { writeFile } from './write-file.ts'

const USAGE = 'usage: npm run new -- FOLDER'

const STORY = `# What the pages say of the story as a whole. All of it is optional; without a title the edition has none.

# title: in words that every source could accept
# standfirst: one sentence on what this is about
# order: [herald, courier]   # articles by file name, without ending; those not named follow
`
const EDITORIAL = `# What editors decide

Where the software errs or cannot know, an editor decides: one small YAML file a decision in \`decisions/\`, a correction of
something printed in \`corrections/\`. No file here changes a word of an article, and the site is complete without any.

    npm run editorial                     what most needs a look, closest calls first
    npm run editorial -- --write 3        drafts a decision about number 3, to fill in

(with CONTENT=this folder before it). The guide is content/editorial/README.md of the program.
`

/** Makes what is missing of a story in \`folder\` and says what it did; nothing that is there is touched. Returns the exit code. */
export function startStory(args: readonly string[], say: (line: string) => void): number {
  const [folder, ...more] = args
  if (!folder || more.length > 0 || folder.startsWith('-')) {
    say(`expected one FOLDER, found ${args.join(' ') || 'none'}\n${USAGE}`)
    return 1
  }
  try {
    for (const name of ['articles', 'sources', 'editorial/decisions', 'editorial/corrections'])
      mkdirSync(join(folder, name), { recursive: true })
    for (const [name, text] of [
      ['story.yaml', STORY],
      ['editorial/README.md', EDITORIAL],
    ] as const) {
      const path = join(folder, name)
      const isThere = existsSync(path)
      if (!isThere) writeFile(path, text)
      say(`${path}: ${isThere ? 'was there, left as it is' : 'written'}`)
    }
  } catch (error) {
    say(`${folder}: expected a folder that can be written, found ${(error as Error).message}`)
    return 1
  }
  say(
    `\nnext:\n  npm run add -- --to ${folder} FILE…      saved pages, texts, a feed, a spreadsheet\n  CONTENT=${folder} npm start`,
  )
  return 0
}

await runCommand(import.meta.url, USAGE, (args) =>
  startStory(args, (line) => process.stdout.write(`${line}\n`)),
)
