// The sitemap: every page, for search engines.
import type { APIRoute } from 'astro'
import { sitePaths } from '../views/site-paths.ts'
import { xmlText } from '../views/xml.ts'
import { readEdition } from './_edition.ts'

export const GET: APIRoute = ({ site }) => {
  const urls = sitePaths(readEdition()).map(
    (path) => `<url><loc>${xmlText(new URL(path, site).href)}</loc></url>`,
  )
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  )
}
