// How the site is built: static pages, no script but for the search, the style inside the page, two typefaces, a strict content security policy.
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { defineConfig, fontProviders } from 'astro/config'
import { builtOn } from './scripts/built-on.ts'
import { finishPages } from './scripts/finish-pages.ts'
import { ingestOnChange } from './scripts/ingest-on-change.ts'
import { searchIndex } from './scripts/search-index.ts'
import { sharePictures } from './scripts/share-pictures.ts'
import { storyFonts } from './scripts/story-fonts.ts'

// Astro would otherwise tell its makers of each build, and ask them for news.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true'

// By itself the engine lets twice as much gather between two clearings: the largest sites took a fifth more memory.
setFlagsFromString('--heap-growing-percent=50')

const content = process.env.CONTENT || 'content'
const generated = resolve(content, 'generated')

/** A typeface and the faces of it that were cut for the story, by their weights. */
const font = (name, cssVariable, faces, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: {
    variants: Object.entries(faces).map(([weight, file]) => ({
      src: [join(generated, 'fonts', `${file}.woff2`)],
      weight,
      style: 'normal',
      display: 'optional',
    })),
  },
})

export default defineConfig({
  site: process.env.SITE || 'http://localhost:4321',
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  // a style gets into its page when that is finished, and not through every step of making it
  build: { inlineStylesheets: 'never', assets: 'assets' },
  markdown: { syntaxHighlight: false },
  integrations: [
    ingestOnChange(content),
    storyFonts(generated),
    searchIndex(),
    sharePictures(),
    finishPages(),
  ],
  // the pages have no clock
  vite: { define: { 'import.meta.env.BUILT_ON': JSON.stringify(builtOn(process.env)) } },
  devToolbar: { enabled: false },
  security: {
    csp: {
      // in a page that is finished the hash of its own style stands here
      styleDirective: { resources: ["'unsafe-inline'"] },
      directives: [
        "default-src 'none'",
        "font-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        // the search asks for its index, and audits for robots.txt
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // a font that comes late waits for the next page: no line moves under a reader's eyes
  fonts: [
    font('Newsreader', '--font-newsreader', { 400: 'newsreader', '500 600': 'newsreader-display' }, [
      'Georgia',
      'serif',
    ]),
    font('Public Sans', '--font-public-sans', { '400 700': 'public-sans' }, ['system-ui', 'sans-serif']),
  ],
})
