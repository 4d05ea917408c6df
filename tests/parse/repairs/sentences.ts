// Sentences whose marks say what hangs on what when all repairs have run.

export const MENDED = [
  'The Harbour {compound-of-shooting office} {nsubj-of-left shooting} {root left} {obj-of-left two} {xcomp-of-left dead}.',
  'Police are investigating {det-of-shooting an} {compound-of-shooting April} 2007 shooting at a bank.',
  'A {compound-of-shooting police} shooting of a {nmod-of-shooting teenager} led to protests.',
  'Suicide {nsubj-of-kills bomber} kills {obj-of-kills 40} in {obl-of-kills Kabul}',
  'Quake rocks capital, {conj-of-rocks kills} {obj-of-kills 4}',
  '{nsubj-of-kills Hurricane} kills at least {obj-of-kills 9} in {obl-of-kills Florida}',
  'Gunman kills {obj-of-kills 1}, wounds {obj-of-wounds 2} at accounting {obl-of-wounds office}',
  'Gunman shoots 3 at {obl-of-shoots mall}',
  'School {nsubj-of-kills shooting} {root kills} {obj-of-kills 3}, {conj-of-kills injures} {obj-of-injures 5}',
  '{nsubj-of-kills Attack} on {nmod-of-Attack convoy} kills 40 {obj-of-kills soldiers} in Kashmir',
  '{nsubj-of-fell Shares} of energy {nmod-of-Shares companies} Norddal and Graz {root fell} by 3 percent.',
  'The attack left at least 12 {obj-of-left people} {xcomp-of-left dead}.',
  'The blast leaves {obj-of-leaves 3} {xcomp-of-leaves dead}, {nsubj-of-injured 20} {conj-of-dead injured}.',
  'Harbour attack: {nsubj-of-dead Four} dead, {nsubj-of-injured 20} injured',
  '{nsubj-of-dead Two} dead, {nsubj-of-injured 40} injured in {obl-of-injured blast} at market',
  'A {nsubj-of-died man} who was shot by police outside a bank {root died} on Friday.',
  'The {nsubj-of-said company} that {acl:relcl-of-company makes} the drug {root said} sales {ccomp-of-said fell}.',
  'A {nsubj-of-sank ferry} carrying 120 {obj-of-carrying passengers} {root sank} off the island.',
  'He answers to no one and {conj-of-answers respects} no one.',
  'The mayor told the {iobj-of-told company} to {xcomp-of-told leave}.',
]

export const LEFT_ALONE = [
  'A man {acl-of-man shooting} at a crowd was killed.',
  'Soldiers {acl-of-Soldiers bombing} the city were seen.',
  'The court struck down {obl-of-struck articles} {nummod-of-articles 12} and 14.',
  'The man left his {amod-of-wife dead} wife in the car.',
  'A {root ferry} carrying 120 passengers',
  'They sold {obj-of-sold cars} and {conj-of-cars trucks}.',
  'She is a {root doctor} and {conj-of-doctor lives} in Graz.',
  'It is the {root kind} of {nmod-of-kind criticism} we {acl:relcl-of-kind heard} in May.',
  'A dozen people {root demonstrated} outside the paper on Monday after it {advcl-of-demonstrated backed} him.',
  'They asked {iobj-of-asked permission} to {acl-of-permission leave}.',
]
