// Next.js: the page as the server rendered it, hashed classes, and the whole article once more in a script.
import { allOf, escape, linkedData, plainPart, utf8, writeParts, type Template } from './press-story.ts'

/** Variants: 0 rendered; 1 only the shell, with the text in the JSON-LD alone. */
export const nextScript: Template = (story, variant) => {
  const { headline, standfirst, outlet, authors, published, url } = story
  const isShell = variant % 2 === 1
  const shows = isShell ? story.parts.filter(({ kind }) => kind !== 'subheading') : story.parts
  const data = linkedData({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    headline,
    datePublished: published,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: outlet },
    ...(isShell ? { articleBody: shows.map(({ words }) => words).join('\n\n') } : {}),
  })
  const props = JSON.stringify({
    props: { pageProps: { article: { headline, body: story.parts } } },
    page: '/[...slug]',
  })
  const rendered = `<main id="main-content" class="ssrcss-1ocoo3l-Wrap e42f8511"><article class="ssrcss-pv1rh6-ArticleWrapper e1nh2i2l5"><header class="ssrcss-1eqcsb1-HeadingWrapper"><h1 id="main-heading" tabindex="-1" class="ssrcss-15xko80-StyledHeading">${escape(headline)}</h1></header>
<div data-component="byline-block" class="ssrcss-byline"><div class="ssrcss-68pt20-Text-TextContributorName">${escape(authors.join(', '))}</div><div class="ssrcss-84ltp5-Text">Coast correspondent</div></div>
<div data-component="metadata-block"><time dateTime="${published}"><span aria-hidden="true">2 days ago</span></time><button>Share</button></div>${standfirst ? `<div data-component="text-block"><p class="ssrcss-1q0x1qg-Paragraph e1jhz7w10"><b>${escape(standfirst)}</b></p></div>` : ''}
${writeParts(
  story.parts,
  (part) =>
    `<div data-component="${part.kind === 'subheading' ? 'subheadline' : 'text'}-block" class="ssrcss-uf6wea-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer">${plainPart(part)}</div></div>`,
  {
    0: `<figure class="ssrcss-wpgbih-StyledFigure"><img src="a.jpg"><span class="visually-hidden">Image source, Staff</span><figcaption><span class="visually-hidden">Image caption, </span>The harbour on Monday.</figcaption></figure>`,
    2: `<div data-component="unordered-list-block"><div class="ssrcss-LinksList"><ul role="list"><li><a href="/o">Ferry firm names new chief</a></li><li><a href="/p">Bakery wins prize</a></li></ul></div></div>`,
  },
)}
<section data-component="tag-list"><h2>Related Topics</h2><ul><li><a href="/t">Ports</a></li></ul></section></article>
<section data-component="links-block"><h2>More on this story</h2><ul><li><div><a href="/o"><span>Ferry firm names new chief</span></a><span>Published 3 hours ago</span></div></li></ul></section></main>`
  const shell = `<div class="loading"><p>Loading…</p></div><noscript>You need to enable JavaScript to run this app.</noscript>`
  const page = `<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><title>${escape(headline)} - ${escape(outlet)}</title><link rel="canonical" href="${url}"/>${data}</head>
<body><div id="__next"><div id="cookiePrompt"><p>Let us know you agree to cookies</p></div><header role="banner"><nav><a href="/">Home</a></nav></header>${isShell ? shell : rendered}<footer><p>The ${escape(outlet)} is not responsible for the content of external sites.</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">${props.replaceAll('<', '\\u003c')}</script></body></html>`
  return { bytes: utf8(page), states: allOf(story), shows, printsHeadline: !isShell }
}
