// Arc XP and its like: hashed class names, content in a script, advertisements between paragraphs.
import {
  allOf,
  escape,
  linkedData,
  printedDay,
  utf8,
  writeParts,
  type Part,
  type Template,
} from './press-story.ts'

/** Variants: 0 paragraphs with a named class; 1 each in a box of its own with a hashed class and test ids. */
export const arc: Template = (story, variant) => {
  const { headline, standfirst, outlet, authors, published, url } = story
  const ad = `<div class="b-ads-block arcad-feature" id="arcad-feature-f0fz"><div class="arcad-title">ADVERTISEMENT</div></div>`
  const boxed = variant % 2 === 1
  const write = ({ kind, words }: Part): string => {
    if (kind === 'subheading') return `<h2 class="c-heading b-article-body__heading">${escape(words)}</h2>`
    if (kind === 'item') return `<ul class="c-list"><li class="c-list__item">${escape(words)}</li></ul>`
    if (kind === 'blockquote')
      return `<blockquote class="c-quote c-quote--blockquote"><p>${escape(words)}</p></blockquote>`
    return boxed
      ? `<div class="wpds-c-cYdRxM" data-qa="article-body"><div class="article-body" data-qa="article-body"><p data-el="text" class="wpds-c-heFNVF wpds-c-iqsFaf overrideStyles font-copy">${escape(words)}</p></div></div>`
      : `<p class="c-paragraph">${escape(words)}</p>`
  }
  const body = writeParts(story.parts, write, {
    0: `<figure class="c-media-item"><img src="a.jpg"><figcaption class="c-media-item__fig-caption"><span>The harbour on Monday.</span> <span class="c-media-item__credit">(Staff)</span></figcaption></figure>`,
    1: ad,
    2: `<div class="c-stack b-article-body__gallery"><div class="inline-newsletter" data-testid="newsletter-ad"><span>Start your day with the stories you need to know.</span><button>Subscribe</button></div></div>`,
    3: `<p class="interstitial-link"><i>[</i><a href="/o"><i>Ferry firm names new chief</i></a><i>]</i></p>`,
  })
  const data = linkedData([
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', name: 'World' }],
    },
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@type': 'WebPage', '@id': url },
      headline,
      datePublished: published,
      dateModified: '2031-01-01T00:00:00.000Z',
      author: authors.map((name) => ({ '@type': 'Person', name, url: 'https://x.example/people' })),
      isAccessibleForFree: true,
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: outlet,
        logo: { '@type': 'ImageObject', url: 'https://x.example/l.png' },
      },
    },
  ])
  const page = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>${escape(headline)} - ${escape(outlet)}</title>${data}
<script id="fusion-metadata">window.Fusion=window.Fusion||{};Fusion.globalContent=${JSON.stringify({ headlines: { basic: headline }, content_elements: story.parts.map(({ words }) => ({ type: 'text', content: words })) }).replaceAll('<', '\\u003c')};</script></head>
<body><div id="fusion-app"><div class="b-application"><nav aria-label="Sections Menu" class="c-nav"><button>Sections</button></nav><div class="c-stack b-ticker"><p>LIVE: Follow the count in the coast districts</p></div>
<section role="main" class="b-single-chain"><article class="b-article"><div class="b-headline-block"><div class="c-overline"><a href="/world">World</a></div><h1 class="c-heading b-headline">${escape(headline)}</h1>${standfirst ? `<h2 class="c-heading b-subheadline">${escape(standfirst)}</h2>` : ''}</div>
<div class="b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names"><a class="c-link" href="/p">${escape(authors.join(', '))}</a></span></div><time as="time" class="c-date b-date" datetime="${published}">${printedDay(story)} at 9:14 a.m.</time>
<div class="b-social-share"><button>Share on X</button><span>42</span></div><div class="b-gift"><span>Gift this article</span></div>
<article class="b-article-body">${body}</article>
<div class="b-author-bio"><div class="c-stack"><p>${escape(authors[0] ?? 'The desk')} reports on ports and shipping. Before that, two decades at sea.</p></div></div>
<div class="b-taboola"><h3>You may also like</h3><p>Ten harbours that you have to see before you are fifty.</p></div></article>
<aside><div class="b-results-list"><h2>Most Read</h2><a href="/1"><h3>Bakery wins prize for its rye bread</h3></a></div></aside></section>
<footer class="c-footer"><p>© ${escape(outlet)}. All rights reserved.</p></footer></div></div></body></html>`
  return { bytes: utf8(page), states: allOf(story), shows: story.parts, printsHeadline: true }
}
