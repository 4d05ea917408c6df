// Repairing "rejected the charge, saying she had refused help", where the charge said so.
import type { TreeRepair } from './tree-repair.ts'
import { isNoun } from './words-of-tree.ts'

export const sayingBehindObject: TreeRepair = {
  name: 'saying-behind-object',
  example:
    'The ministry {root rejected} the {obj-of-rejected charge}, {advcl-of-rejected saying} Solheim had been offered six officers in March.',
  before:
    'The ministry {root rejected} the {obj-of-rejected charge}, {acl-of-charge saying} Solheim had been offered six officers in March.',
  reason:
    'Behind an object and a comma a participle of saying tells more of the verb: who rejects a charge says why, and not the charge.',
  repair(tokens, { sayingVerbs }) {
    for (const saying of tokens) {
      if (saying.xpos !== 'VBG' || saying.deprel !== 'acl' || !sayingVerbs.has(saying.lemma)) continue
      const [object, comma] = [tokens[saying.head], tokens[saying.index - 1]]
      const verb = tokens[object?.head ?? -1]
      if (object?.deprel !== 'obj' || !isNoun(object) || comma?.exact !== ',' || verb?.upos !== 'VERB')
        continue
      Object.assign(saying, { head: verb.index, deprel: 'advcl' })
    }
  },
}
