// Ghost: a plain article of paragraphs and cards, full JSON-LD, members' notices.
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

/** Variants: 0 open to all; 1 the end is for members: the page breaks off and says so. */
export const ghost: Template = (story, variant) => {
  const { headline, standfirst, outlet, authors, published, url } = story
  const shows = variant % 2 === 0 ? story.parts : story.parts.slice(0, 3)
  const data = linkedData({
    '@context': 'https://schema.org',
    '@type': 'Article',
    publisher: { '@type': 'Organization', name: outlet, url: 'https://x.example/' },
    author: { '@type': 'Person', name: authors[0], url: 'https://x.example/author/' },
    contributor: authors.slice(1).map((name) => ({ '@type': 'Person', name })),
    headline,
    url,
    datePublished: published,
    dateModified: '2031-01-01T00:00:00.000Z',
    description: shows[0]!.words,
    mainEntityOfPage: url,
  })
  const wall = `<aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>This post is for subscribers only</h2><p>Become a member now and have access to all posts.</p><a class="gh-btn" href="#/portal/signup">Subscribe now</a></div></aside>`
  const page = `<!DOCTYPE html><html lang="en"><head><title>${escape(headline)}</title><meta charset="utf-8"><link rel="canonical" href="${url}"><meta name="generator" content="Ghost 5.82"><meta property="og:site_name" content="${escape(outlet)}">${data}</head>
<body class="post-template tag-news"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation gh-outer"><div class="gh-navigation-brand"><a href="/">${escape(outlet)}</a></div></header>
<main class="gh-main"><article class="gh-article post tag-news"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag">News</a><h1 class="gh-article-title is-title">${escape(headline)}</h1>${standfirst ? `<p class="gh-article-excerpt is-body">${escape(standfirst)}</p>` : ''}
<div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author">${escape(authors[0] ?? '')}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="${published.slice(0, 10)}">${printedDay(story)}</time><span class="gh-article-meta-length"><span class="bull">—</span> 4 min read</span></div></div></div></header>
<section class="gh-content gh-canvas is-body">${writeParts(shows, plainPart, {
    0: `<figure class="kg-card kg-image-card kg-card-hascaption"><img class="kg-image" src="a.jpg"><figcaption><span>The harbour on Monday.</span></figcaption></figure>`,
    1: `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/o"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Ferry firm names new chief</div><div class="kg-bookmark-description">The firm said that its new chief would start in May.</div></div></a></figure>`,
    2: `<div class="kg-card kg-cta-card kg-signup-card"><h2>Sign up for the Bulletin</h2><p>No spam. Unsubscribe anytime.</p></div>`,
  })}${variant % 2 === 0 ? '' : wall}</section></article>
<section class="gh-comments gh-canvas"><h2>Member discussion</h2></section></main>
<section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><article class="gh-card post"><a class="gh-card-link" href="/p"><h3 class="gh-card-title is-title">Bakery wins prize for its rye bread</h3><p class="gh-card-excerpt is-body">The jury praised the crust and, above all, the patience of the bakers.</p></a></article></div></div></section>
<footer class="gh-footer"><div class="gh-footer-bar">Powered by Ghost</div></footer></div></body></html>`
  const states = { ...allOf(story), byline: authors[0] ?? '' }
  return { bytes: utf8(page), states, shows, printsHeadline: true }
}
