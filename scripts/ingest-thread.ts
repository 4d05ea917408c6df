// The analysis of a content folder as a step of a build.
import { asked } from './in-thread.ts'
import { ingest } from './ingest.ts'

const { folder, say } = asked()
ingest(folder, say)
