// A story whose articles, records and names try to become markup, script, links or a way out of their place.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Sets this on the window if it is ever run as script. */
export const RUN = 'window.hostileScriptRan=1'
const SCRIPT = `<script>${RUN}</script>`
const IMAGE = `<img src=x onerror="${RUN}">`

const FILES: Record<string, string> = {
  'story.yaml': `title: '${SCRIPT}Storm \u202eat Talvik'\nstandfirst: '"><svg onload=${RUN}>'\n`,
  'articles/a.txt': `${SCRIPT} Storm closes Talvik port

TALVIK, March 4, 2024 (${IMAGE}) - Soldiers bombed the port of Talvik on Monday, killing 12 people, Mayor Ana <b>Berg</b> said.
“We ${SCRIPT} will wait for the wind,” Mayor Ana Berg said on Monday. “${IMAGE} is closed,” she said.
The ministry said at least 12 people were killed in the attack. "javascript:${RUN}" was written on a wall, police said.
\u202eThe mayor said the port \u2066was closed by \u202d'"/></script></style></title>--> the storm\u200b. ]]> {{ 7 * 7 }} \${7 * 7} &lt;script&gt; %3Cscript%3E
=HYPERLINK("https://evil.example","pay") said Ana Berg on Monday. @SUM(1+1) was killed, police said.
`,
  'articles/a.yaml': `source: '<i onmouseover="${RUN}">Herald</i> & "Sons"'\npublishedOn: 2024-03-04\nrights: full\nheadline: '</title>${SCRIPT}'\nurl: 'https://herald.example/"><script>${RUN}</script>'\n`,
  'articles/b.html': `<!doctype html><html lang=en><head><title>x</title><script type="application/ld+json">${JSON.stringify(
    {
      '@type': 'NewsArticle',
      headline: '\u202e"><a href=javascript:1>Port bombed',
      datePublished: '2024-03-05',
      publisher: { name: '<iframe srcdoc=x> Courier' },
      url: 'javascript:alert(1)',
    },
  )}</script></head><body onload="${RUN}"><article><h1>Port of Talvik bombed</h1>
<p>Soldiers bombed the port of Talvik on Monday, killing 40 people, police said. ${SCRIPT}${IMAGE}</p>
<p><a href="javascript:${RUN}">“&lt;script&gt;${RUN}&lt;/script&gt; is no news,”</a> Mayor Ana Berg said on Monday.</p>
<p>At least 40 people were killed in the attack on Talvik, the ministry said.</p></article></body></html>`,
  'articles/c.md': `---\ntitle: "[x](javascript:${RUN}) Port of Talvik"\ndate: 2024-03-05\npublisher: 'Gazette <!--'\n---\n\nSoldiers bombed the port of Talvik on Monday, killing 12 people, [police](javascript:${RUN}) said.\n\n“We will wait \\<script>${RUN}\\</script> for the wind,” Mayor Ana Berg said on Monday.\n`,
  'sources/a.yaml': `name: '<u>Herald</u>'\nletter: H\n`,
  'editorial/corrections/one.yaml': `date: 2024-03-06\npage: /sources/a/\nwas: '${SCRIPT}'\nis: '${IMAGE}'\nreason: '</p><script>${RUN}</script>'\n`,
}

/** Writes the story into `content`. */
export function writeHostileStory(content: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(content, name, '..'), { recursive: true })
    writeFileSync(join(content, name), text)
  }
}
