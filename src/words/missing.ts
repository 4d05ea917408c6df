// What the page for addresses that do not exist says. A link stands as [words](/path/).

export const missing = {
  title: 'No such page',
  description: 'There is no page at this address.',
  lead: 'There is nothing at this address. Every event stands in the [timeline](/timeline/), everybody who is named under [actors](/actors/), every word under [search](/search/).',
} as const
