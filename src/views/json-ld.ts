// JSON for a script element of a page: nothing in it can end the element.

/** JSON in which no markup can begin, whatever the words of an article hold. */
export const scriptJson = (data: object): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')
