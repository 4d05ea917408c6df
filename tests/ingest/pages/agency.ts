// The pages of news agencies: a dateline in the first paragraph, credits after the last, boxes between.
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

/** Variants: 0 rich text with a promotion box; 1 numbered test ids, the date as meta tags of the house. */
export const agency: Template = (story, variant) => {
  const { headline, outlet, authors, published, url } = story
  const data = linkedData({
    '@context': 'http://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'NewsArticle', '@id': url },
    headline,
    datePublished: published,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: outlet },
  })
  const metas = `<meta name="article.published" content="${published}"><meta name="sailthru.date" content="${published}"><meta name="sailthru.title" content="${escape(headline)}"><meta name="byl" content="By ${escape(authors.join(', '))}"><meta property="og:site_name" content="${escape(outlet)}"><link rel="canonical" href="${url}">`
  const isRich = variant % 2 === 0
  const rich = `<div class="Page-content"><main class="Page-main"><div class="Page-storyHeadline"><bsp-page-headline><h1 class="Page-headline">${escape(headline)}</h1></bsp-page-headline></div>
<div class="Page-byline"><div class="Page-authors">By&nbsp; <a class="Link" href="/a">${escape(authors.join(', '))}</a></div></div><bsp-story-meta><div class="Page-dateModified"><bsp-timestamp data-timestamp="1393999999000">Updated 9:14 AM GMT, March 6, 2031</bsp-timestamp></div><div class="ActionBar"><button>Share</button></div></bsp-story-meta>
<div class="RichTextStoryBody RichTextBody">${writeParts(story.parts, plainPart, {
    0: `<div class="Enhancement"><div class="Enhancement-item"><div class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-title">RELATED COVERAGE</div><div class="PagePromo"><a href="/o"><span class="PagePromoContentIcons-text">Ferry firm names new chief</span></a></div></div></div></div>`,
    1: `<div class="FreeStar Advertisement" data-module>ADVERTISEMENT</div><div class="Enhancement"><bsp-figure class="Figure"><img src="a.jpg"><div class="Figure-caption">The harbour on Monday. (Staff Photo)</div></bsp-figure></div>`,
    2: `<div class="HTMLModuleEnhancement" data-align-center><div class="hub-peek-embed"><a href="/h">Follow our coverage of the coast</a></div></div>`,
  })}</div><div class="Page-below"><div class="Tags"><a href="/t">Harbour</a></div></div></main><aside class="Page-aside"><h3>Most read</h3><p>The mayor will not stand again, she said on Friday.</p></aside></div>`
  const numbered = `<main><article data-testid="Article"><header><span class="text__kicker">World</span><h1 data-testid="Heading">${escape(headline)}</h1><div data-testid="AuthorByline">By <a rel="author" href="/a">${escape(authors.join(', '))}</a></div><time datetime="${published}"><span>${printedDay(story)}</span><span>9:14 AM UTC</span><span>Updated 3 hours ago</span></time></header>
<div class="article-body__content__17Yit">${story.parts.map((part, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe article-body__paragraph">${escape(part.words)}</div>${i === 1 ? '<div data-testid="Ad" class="ad-slot__container">Advertisement · Scroll to continue</div>' : ''}`).join('\n')}
<div class="article-body__toolbar"><button>Licensing Rights</button></div><div data-testid="SignOff" class="sign-off__text">Reporting by ${escape(authors[0] ?? 'the desk')}; Editing by Tom Reed</div><p data-testid="Body" class="trust-badge"><span>Our Standards: </span><a href="/s">The Harbour Wire Trust Principles.</a></p></div></article>
<div class="read-next" data-testid="RelatedArticles"><h2>Read Next</h2><p>The firm said on Monday that its new chief would start in May.</p></div></main>`
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escape(headline)} | ${escape(outlet)}</title>${isRich ? data : metas}</head><body><header><nav><a href="/">World</a></nav></header>${isRich ? rich : numbered}<footer><p>All rights reserved. © ${escape(outlet)}</p></footer>
<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk"><p id="onetrust-policy-text">By clicking accept you agree to the storing of cookies on your device.</p></div></div></body></html>`
  return { bytes: utf8(page), states: allOf(story), shows: story.parts, printsHeadline: true }
}
