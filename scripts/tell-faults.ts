// While the site is served: what is wrong with the story, laid over its page, or as a page where nothing of it could be read yet.
import { existsSync } from 'node:fs'
import type { AstroIntegration } from 'astro'

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server']

const TITLE = 'Something in the story is wrong.'
const HINT = 'Mend the file and save it: the page comes back by itself.'

/** What was found in a file may be markup. */
const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What Astro lays over the page. It takes the message for markup. */
export const overlayOf = (fault: string) => {
  const told = { name: 'The story', title: TITLE, hint: HINT }
  return { type: 'error', err: { ...told, message: escape(fault), stack: '', plugin: 'the story' } } as const
}

/** Before the first reading that went well there is no page to lay anything over: every address tells the `fault` until then. */
export function tellUntilRead(server: Server, written: string, fault: () => string | null): void {
  server.middlewares.use((request, response, next) => {
    const found = fault()
    if (found === null || existsSync(written) || !request.headers.accept?.includes('text/html')) return next()
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pageOf(found, server.config.base))
  })
}

/** Vite's client reloads the page as it does every other. */
export const pageOf = (fault: string, base: string): string => `<!doctype html>
<html lang="en">
<title>${TITLE}</title>
<script type="module" src="${base.replace(/\/?$/, '/')}@vite/client"></script>
<h1>${TITLE}</h1>
<pre style="white-space: pre-wrap">${escape(fault)}</pre>
<p>${HINT}
`
