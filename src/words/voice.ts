// In what voice a source speaks, before every excerpt.

export const voice = {
  own: 'in its own voice',
  'own-judgement': 'its own judgement',
  'own-expected': 'in its own voice, expected',
  quoted: (by: string | null) => (by ? `quoting ${by}` : 'quoting somebody not named here'),
  attributed: (by: string | null) => (by ? `on the word of ${by}` : 'on somebody’s word'),
  'attributed-vague': (by: string | null) => `on the word of ${by ?? 'no one named'}`,
} as const
