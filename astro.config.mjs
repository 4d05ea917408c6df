// How the site is built: static pages, no script but for the search, the style inside the page, two fonts, a strict content security policy.
import { defineConfig, fontProviders } from 'astro/config'
import { hostHeaders } from './scripts/host-headers.ts'
import { hostRedirects } from './scripts/host-redirects.ts'
import { ingestOnChange } from './scripts/ingest-on-change.ts'
import { searchIndex } from './scripts/search-index.ts'
import { sharePictures } from './scripts/share-pictures.ts'

// Astro would otherwise tell its makers of each build, and ask them for news.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true'

export default defineConfig({
  site: process.env.SITE || 'http://localhost:4321',
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  // a page and its style come in one piece: on a slow line asking for the style apart takes more time than the style
  build: { inlineStylesheets: 'always', assets: 'assets' },
  markdown: { syntaxHighlight: false },
  integrations: [
    ingestOnChange(process.env.CONTENT ?? 'content'),
    searchIndex(),
    sharePictures(),
    hostHeaders(),
    hostRedirects(),
  ],
  devToolbar: { enabled: false },
  security: {
    csp: {
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
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { src: ['./src/fonts/newsreader.woff2'], weight: '400 600', style: 'normal', display: 'optional' },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Public Sans',
      cssVariable: '--font-public-sans',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          { src: ['./src/fonts/public-sans.woff2'], weight: '400 700', style: 'normal', display: 'optional' },
        ],
      },
    },
  ],
})
