// AMP: own elements for pictures, advertisements, menus and consent, JSON-LD as the format demands.
import {
  allOf,
  escape,
  linkedData,
  plainPart,
  printedDay,
  utf8,
  writeParts,
  type Template,
} from './press-story.ts'

/** Variants: 0 the date with a zone; 1 the publisher as a list and the types as a list. */
export const amp: Template = (story, variant) => {
  const { headline, standfirst, outlet, authors, published, url } = story
  const publisher = {
    '@type': 'Organization',
    name: outlet,
    logo: { '@type': 'ImageObject', url: 'https://x.example/l.png' },
  }
  const data = linkedData({
    '@context': 'http://schema.org',
    '@type': variant % 2 === 0 ? 'NewsArticle' : ['NewsArticle', 'ReportageNewsArticle'],
    mainEntityOfPage: variant % 2 === 0 ? url : { '@type': 'WebPage', '@id': url },
    headline,
    datePublished: published,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: variant % 2 === 0 ? publisher : [publisher],
    image: ['https://x.example/a.jpg'],
  })
  const page = `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${escape(headline)}</title><link rel="canonical" href="${url}"><script async src="https://cdn.example/v0.js"></script>${data}<style amp-custom>p{margin:0}</style></head>
<body><amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul><li><a href="/n">News</a></li><li>Weather today: rain from the west</li></ul></amp-sidebar>
<amp-consent id="consent" layout="nodisplay"><div id="consentUI"><p>We value your privacy and ask for your choice.</p><button on="tap:consent.accept">Accept</button></div></amp-consent>
<header class="headerbar"><div class="site-name">${escape(outlet)}</div></header>
<main role="main"><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${escape(headline)}</h1>${standfirst ? `<h2 class="amp-standfirst">${escape(standfirst)}</h2>` : ''}<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">By ${escape(authors.join(', '))}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${published}">${printedDay(story)}</time></div></header>
<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="a.jpg" width="3" height="2" layout="responsive"></amp-img><p class="wp-caption-text">The harbour on Monday.</p></figure>
<div class="amp-wp-article-content">${writeParts(story.parts, plainPart, {
    0: `<amp-ad width="300" height="250" type="x"><div placeholder>Advertisement</div></amp-ad>`,
    1: `<amp-social-share type="email"></amp-social-share><amp-iframe src="x"><p placeholder>Loading map of the coast</p></amp-iframe>`,
    2: `<amp-twitter data-tweetid="1"><blockquote placeholder class="twitter-tweet"><p>Stay away from the quay tonight</p>&mdash; Harbour Watch (@hw) <a href="/x">March 3</a></blockquote></amp-twitter>`,
  })}</div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">Tags: <a href="/t">harbour</a></div></footer></article></main>
<amp-list src="/more.json"><div class="list-fallback">More headlines are on their way</div></amp-list><footer class="amp-wp-footer"><p>Back to top</p></footer><amp-analytics></amp-analytics></body></html>`
  return { bytes: utf8(page), states: allOf(story), shows: story.parts, printsHeadline: true }
}
