// A small language for wordings: classes of words in order, such as `the? turn unit` or `month day (','? year)?`.

/** What may stand at an atom: a word of a class with its value, `length` atoms long. */
export interface Entry {
  class: string
  value: string | number
  length: number
}

/** What a pattern found: the values by class name, or by the name after a colon (`int:hour`). */
export interface Match {
  end: number
  values: Map<string, string | number>
}

/** Reads atoms: their entries and whether one is glued to the piece before. */
export interface Reading {
  entriesAt(at: number): readonly Entry[]
  isGlued(at: number): boolean
  wordAt(at: number): string | null
}

type Node =
  | { kind: 'class'; class: string; name: string; isGlued: boolean; isOptional: boolean }
  | { kind: 'mark'; mark: string; isGlued: boolean; isOptional: boolean }
  | { kind: 'group'; choices: Node[][]; isOptional: boolean }

/** A compiled pattern: `firsts` are the classes and marks it can begin with. */
export interface Pattern {
  nodes: Node[]
  firsts: Set<string>
}

const PIECE = /\s*(?:(\()|(\))(\?)?|(\|)|(~)?(?:'([^'])'|(\w+)(?::(\w+))?)(\?)?)/y

/**
 * Compiles a pattern. Elements: a class, `class:name`, a mark in quotes; `~` before it: glued to what stands before;
 * `?` behind it: optional; `( … | … )` a choice. Throws on anything else.
 */
export function compilePattern(source: string): Pattern {
  const stack: Node[][][] = [[[]]]
  let at = 0
  while (at < source.trimEnd().length) {
    PIECE.lastIndex = at
    const piece = PIECE.exec(source)
    if (!piece) throw new Error(`pattern not understood at ${at}: ${source}`)
    at = PIECE.lastIndex
    const [, open, close, closeOptional, or, glue, mark, name, label, optional] = piece
    const isOptional = optional === '?'
    if (open) stack.push([[]])
    else if (or) stack.at(-1)!.push([])
    else if (close) {
      const choices = stack.pop()!
      if (!stack.length) throw new Error(`pattern closes a group that was not opened: ${source}`)
      stack
        .at(-1)!
        .at(-1)!
        .push({ kind: 'group', choices, isOptional: closeOptional === '?' })
    } else
      stack
        .at(-1)!
        .at(-1)!
        .push(
          mark
            ? { kind: 'mark', mark, isGlued: glue === '~', isOptional }
            : { kind: 'class', class: name!, name: label ?? name!, isGlued: glue === '~', isOptional },
        )
  }
  if (stack.length > 1) throw new Error(`pattern leaves a group open: ${source}`)
  const choices = stack[0]!
  const nodes: Node[] = choices.length > 1 ? [{ kind: 'group', choices, isOptional: false }] : choices[0]!
  return { nodes, firsts: firstsOf(nodes) }
}

function firstsOf(nodes: Node[]): Set<string> {
  const firsts = new Set<string>()
  for (const node of nodes) {
    if (node.kind === 'group')
      for (const choice of node.choices) firstsOf(choice).forEach((f) => firsts.add(f))
    else firsts.add(node.kind === 'mark' ? `'${node.mark}'` : node.class)
    if (!node.isOptional) break
  }
  return firsts
}

/** Matches a pattern from atom `at`: optional elements are taken where they fit, with backtracking; null when it fails. */
export function matchPattern(pattern: Pattern, reading: Reading, at: number): Match | null {
  const values: [string, string | number][] = []
  const end = walk(pattern.nodes, 0, at, reading, values, (place) => place)
  return end === null ? null : { end, values: new Map(values) }
}

type Next = (at: number) => number | null

function walk(
  nodes: Node[],
  n: number,
  at: number,
  reading: Reading,
  values: [string, string | number][],
  done: Next,
): number | null {
  const node = nodes[n]
  if (!node) return done(at)
  const mark = values.length
  const rest: Next = (place) => walk(nodes, n + 1, place, reading, values, done)
  if (node.kind === 'group') {
    for (const choice of node.choices) {
      const end = walk(choice, 0, at, reading, values, rest)
      if (end !== null) return end
      values.length = mark
    }
  } else if (!node.isGlued || reading.isGlued(at)) {
    if (node.kind === 'mark') {
      if (reading.wordAt(at) === node.mark) {
        const end = rest(at + 1)
        if (end !== null) return end
      }
    } else
      for (const entry of reading.entriesAt(at)) {
        if (entry.class !== node.class) continue
        values.push([node.name, entry.value])
        const end = rest(at + entry.length)
        if (end !== null) return end
        values.length = mark
      }
  }
  values.length = mark
  return node.isOptional ? rest(at) : null
}
