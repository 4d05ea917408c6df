// All wordings of amounts in their order: of matches of the same length the earlier rule wins.
import { countRules } from './count.ts'
import type { QuantityRule } from './quantity-rule.ts'
import { vagueRules } from './vague.ts'
import { unitRules } from './with-unit.ts'

export const quantityRules: QuantityRule[] = [...unitRules, ...vagueRules, ...countRules]
