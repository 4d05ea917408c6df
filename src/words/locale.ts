// The language of the interface: how it is marked up, and how dates and numbers are written and lists are sorted.

export const language = 'en'

/** As Intl names it. */
export const locale = 'en-GB'
