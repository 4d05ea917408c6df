// What the analysis wrote as one edition; read once in a build.
import { readGenerated } from '../generated.ts'
import { openEdition, type Edition } from '../views/edition.ts'

function read(): Edition {
  const { story, ...lists } = readGenerated()
  return openEdition({ ...lists, story: story[0] ?? { title: null, standfirst: null, sources: [] } })
}

let edition: Edition | undefined

/** The story that this build shows. */
export const readEdition = (): Edition => (edition ??= read())
