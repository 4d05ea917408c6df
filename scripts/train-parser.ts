// Learns the tagger and the parser: npx node scripts/train-parser.ts FOLDER OUT [--tag-rounds N] [--rounds N] [--folds N]
// FOLDER holds ud-ewt/ and ud-gum-open/ (train.conllu, dev.conllu, test.conllu); OUT receives the weights.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sentenceWords } from '../src/lang/en/sentences.ts'
import { readModel, writeModel } from '../src/learn/model-file.ts'
import { narrow } from '../src/learn/narrow-model.ts'
import type { Perceptron } from '../src/learn/perceptron.ts'
import { MODEL_FILES, parseFingerprints } from '../src/parse/models.ts'
import { makeTagger } from '../src/parse/tag.ts'
import { factsOf } from '../src/parse/word-facts.ts'
import { augment } from './train/augment.ts'
import { type Example, readTreebank } from './train/conllu.ts'
import { learnTagExtra } from './train/learn-tag-extra.ts'
import { printScores } from './train/score-parser.ts'
import { tagClasses, trainTagger } from './train/train-tagger.ts'
import { type TaggedExample, trainTree } from './train/train-tree.ts'

const SEED = 1

/** Features with no larger weight are left out of the file: a third of the size, and hardly anything is lost. */
const SMALLEST = { tags: 0, moves: 16, labels: 14 }

/** Rounds of the taggers that only tag for the parser. */
const FOLD_ROUNDS = 3

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'tag-rounds': { type: 'string', default: '6' },
    rounds: { type: 'string', default: '6' },
    folds: { type: 'string', default: '4' },
    minimum: { type: 'string', default: '2' },
  },
})
const [folder, out] = positionals
if (!folder || !out) throw new Error('usage: train-parser.ts FOLDER OUT')

const say = (what: string) => console.log(`${Math.round(performance.now() / 1000)} s  ${what}`)
const read = (set: string) =>
  ['ud-ewt', 'ud-gum-open'].flatMap(
    (name) => readTreebank(join(folder, name, `${set}.conllu`), sentenceWords).examples,
  )
const fingerprints = parseFingerprints()
const minimum = Number(values.minimum)

const write = (
  name: keyof typeof MODEL_FILES,
  classes: string[],
  teacher: Perceptron,
  extra: unknown = null,
) => {
  const bytes = writeModel(classes, fingerprints[name], teacher.rows(minimum, 100, SMALLEST[name]), extra)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, MODEL_FILES[name]), bytes)
  say(`${MODEL_FILES[name]}: ${(bytes.length / 1e6).toFixed(2)} MB`)
  return readModel(bytes, fingerprints[name], MODEL_FILES[name])
}

const plain = read('train')
const examples = augment(plain, SEED)
say(`${examples.length} sentences to learn from`)
const classes = tagClasses(examples)
const extra = learnTagExtra(plain)
const tagRounds = Number(values['tag-rounds'])
const tags = write('tags', classes, trainTagger(classes, examples, tagRounds, SEED), extra)

/** Tags each part of the examples by a tagger that has not seen it. Copies of one sentence lie side by side. */
function tagUnseen(all: Example[], folds: number): TaggedExample[] {
  const size = Math.ceil(all.length / folds)
  return Array.from({ length: folds }, (_, k) => {
    const rest = [...all.slice(0, k * size), ...all.slice((k + 1) * size)]
    const teacher = trainTagger(classes, rest, FOLD_ROUNDS, SEED + k)
    const bytes = writeModel(classes, 0, teacher.rows(minimum), extra)
    const tagger = makeTagger(readModel(bytes, 0, 'fold'))
    return all.slice(k * size, (k + 1) * size).map((example) => ({
      ...example,
      tags: tagger(example.words.map(factsOf)).map((tag) => classes[tag]!),
    }))
  }).flat()
}

const tagged = tagUnseen(examples, Number(values.folds))
say('tagged for the parser')
const labels = [...new Set(examples.flatMap((example) => example.relations))].sort()
const taught = trainTree(labels, tagged, Number(values.rounds), SEED)
const moves = write('moves', ['shift', 'left', 'right'], taught.moves)
const labelModel = write('labels', labels, taught.labels)
printScores(folder, { tags, moves: narrow(moves), labels: labelModel })
