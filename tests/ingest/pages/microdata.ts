// A system of the house: schema.org microdata in the page itself, and no other metadata.
import { allOf, escape, plainPart, printedDay, utf8, writeParts, type Template } from './press-story.ts'

/** Variants: 0 `meta` and `time` with itemprop; 1 the same nested deeper, the publisher as a logo with a name. */
export const microdata: Template = (story, variant) => {
  const { headline, standfirst, outlet, authors, published, url } = story
  const publisher = `<div itemprop="publisher" itemscope itemtype="https://schema.org/NewsMediaOrganization"><div itemprop="logo" itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="url" content="https://x.example/logo.png"></div><meta itemprop="name" content="${escape(outlet)}"></div>`
  const names = authors
    .map(
      (name) =>
        `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/p"><span itemprop="name">${escape(name)}</span></a></span>`,
    )
    .join(' and ')
  const body = writeParts(story.parts, plainPart, {
    1: `<div class="pullquote"><p>${escape(story.parts[0]!.words.split(' ').slice(0, 7).join(' '))}</p></div>`,
    2: `<div class="inline-teaser" data-track="inline"><span class="inline-teaser__kicker">Background</span><a href="/o">Ferry firm names new chief</a></div>`,
  })
  const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escape(headline)}</title></head><body>
<div class="consent-banner" role="dialog" aria-label="Privacy"><p>We and our 214 partners store and access information on your device.</p><button>Accept all</button></div>
<div class="page-head"><a class="logo" href="/">${escape(outlet)}</a><ul class="menu"><li><a href="/a">Home</a></li><li><a href="/b">World</a></li></ul></div>
<div class="wrap" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="${url}"><meta itemprop="dateModified" content="2031-01-01T00:00:00Z">
<div class="kicker">Coast</div><h1 itemprop="headline">${escape(headline)}</h1>${standfirst ? `<p class="lead" itemprop="description">${escape(standfirst)}</p>` : ''}
<div class="meta">${names} <time itemprop="datePublished" datetime="${published}">${printedDay(story)}, 09:14</time></div>${publisher}
<div class="tools"><a href="#">Print</a> <a href="#">Email</a> <span class="font-size">A A A</span></div>
<div class="text" itemprop="articleBody">${variant % 2 === 1 ? `<div class="text__inner"><div class="rte">${body}</div></div>` : body}</div>
<div class="article-foot"><p class="rights-note">Got a tip? Write to our newsroom in confidence.</p></div></div>
<div class="teasers" itemscope itemtype="https://schema.org/ItemList"><div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Bakery wins prize for its rye bread</h2><time itemprop="datePublished" datetime="2030-05-05">5 May 2030</time><p itemprop="description">The jury praised the crust and, above all, the patience of the bakers.</p></div></div>
<div class="page-foot"><a href="/i">Imprint</a></div></body></html>`
  return { bytes: utf8(page), states: allOf(story), shows: story.parts, printsHeadline: true }
}
