// A page behind a wall: the first paragraphs, a fade, an offer, and metadata that say it is not free.
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

/** Variants: 0 the wall inside the article; 1 the wall beside it, and the outlet named by Open Graph alone. */
export const paywalled: Template = (story, variant) => {
  const { headline, standfirst, outlet, authors, published, url } = story
  const shows = story.parts.slice(0, 2)
  const offer = `<div class="regwall-offer tp-container-inner"><div class="offer-head">Already a subscriber? <a href="/login">Log in</a></div><h3>Keep reading for 1 a week</h3><p>Subscribe now to read the rest of this story and all of our reporting. Cancel at any time.</p><ul><li>Unlimited access to every story on every device</li></ul><button>See all offers</button></div>`
  const data = linkedData({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: published,
    url,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    ...(variant % 2 === 0 ? { publisher: { '@type': 'Organization', name: outlet } } : {}),
    isAccessibleForFree: variant % 2 === 0 ? 'False' : false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywalled' },
  })
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta property="og:site_name" content="${escape(outlet)}"><title>${escape(headline)}</title>${data}</head><body>
<div class="topbar"><a href="/subscribe">Subscribe</a></div><main><article class="story"><h1>${escape(headline)}</h1>${standfirst ? `<p class="story__dek">${escape(standfirst)}</p>` : ''}<p class="story__byline">By <a href="/p">${escape(authors.join(', '))}</a></p><p class="story__date"><time datetime="${published}">${printedDay(story)}</time></p>
<div class="story__body paywalled">${writeParts(shows, plainPart)}${variant % 2 === 0 ? `<div class="fade-out"></div><div class="paywall-barrier" data-nosnippet>${offer}</div>` : ''}</div></article>
${variant % 2 === 1 ? `<section id="gate" class="piano-wall">${offer}</section>` : ''}<div class="story-feed"><h2>More from the coast</h2><p>The firm said on Monday that its new chief would start in May.</p></div></main>
<footer><p>Terms of use</p></footer></body></html>`
  return { bytes: utf8(page), states: allOf(story), shows, printsHeadline: true }
}
