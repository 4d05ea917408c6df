// Drupal: fields in nested boxes, blocks of views between them, metatags or microdata.
import { allOf, escape, plainPart, printedDay, utf8, writeParts, type Template } from './press-story.ts'

/** Variants: 0 Dublin Core and Open Graph metatags; 1 RDFa attributes only, with a body field in several parts. */
export const drupal: Template = (story, variant) => {
  const { headline, standfirst, outlet, authors, published, url } = story
  const metatags = `<meta name="dcterms.title" content="${escape(headline)}"><meta name="dcterms.creator" content="${escape(authors.join(', '))}">
<meta name="dcterms.publisher" content="${escape(outlet)}"><meta name="dcterms.date" content="${published}"><link rel="canonical" href="${url}"><meta property="og:site_name" content="${escape(outlet)}"><meta property="og:title" content="${escape(headline)}"><meta property="og:updated_time" content="2031-01-01T00:00:00+00:00">`
  const half = Math.ceil(story.parts.length / 2)
  const field = (from: number, to: number) =>
    `<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${writeParts(story.parts.slice(from, to), plainPart)}</div>`
  const promo = `<div class="views-element-container block block-views block-views-blockrelated-content-block-1"><h2>More on this</h2><div class="view view-related-content"><div class="views-row"><span class="field-content"><a href="/o">Ferry firm names new chief</a></span><p>The firm said on Monday that its new chief would start in May.</p></div></div></div>`
  const signup = `<div class="paragraph paragraph--type--newsletter-signup"><h3>Morning Bulletin</h3><p>Get the day's stories in your inbox before breakfast.</p><form><input><button>Sign up</button></form></div>`
  const body =
    variant % 2 === 0
      ? field(0, story.parts.length)
      : `<div class="field field--name-field-paragraphs field__items"><div class="field__item"><div class="paragraph paragraph--type--text">${field(0, half)}</div></div><div class="field__item">${promo}${signup}</div><div class="field__item"><div class="paragraph paragraph--type--text">${field(half, story.parts.length)}</div></div></div>`
  const page = `<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />${variant % 2 === 0 ? metatags : ''}<title>${escape(headline)} | ${escape(outlet)}</title></head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home">${escape(outlet)}</a></div></div></header>
<div class="region region-highlighted"><div data-drupal-messages-fallback class="hidden"></div></div>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div class="region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">Home</a></li></ol></nav></div>
<h1 class="page-header"><span class="field field--name-title field--type-string field--label-hidden">${escape(headline)}</span></h1>
<article role="article" typeof="schema:Article" class="node node--type-article node--promoted node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid">${escape(authors[0] ?? 'desk')}</span> on <span class="field field--name-created"><time datetime="${published}" class="datetime">${printedDay(story)}</time></span></div></footer>
<div class="node__content">${standfirst ? `<div class="field field--name-field-teaser field__item"><p>${escape(standfirst)}</p></div>` : ''}<div class="field field--name-field-image"><img src="a.jpg" alt="A harbour"><blockquote class="image-field-caption"><p>The harbour on Monday.</p></blockquote></div>${body}
<div class="field field--name-field-tags field--label-inline"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="/t">Harbour</a></div></div></div>
<div class="addtoany_list">Share</div></div></article>${promo}</div></div></main>
<div class="region region-sidebar-second"><div class="block"><h2>Most read</h2><ol><li><a href="/1">Bakery wins prize for its rye bread</a></li></ol></div></div>
<footer class="site-footer"><p>Copyright ${escape(outlet)}</p></footer></div><div id="sliding-popup" class="eu-cookie-compliance-banner"><h2>We use cookies on this site to enhance your user experience</h2><p>By clicking the Accept button, you agree to us doing so.</p></div></body></html>`
  const printed = { headline, publishedOn: published.slice(0, 10) }
  return {
    bytes: utf8(page),
    states: variant % 2 === 0 ? allOf(story) : printed,
    shows: story.parts,
    printsHeadline: true,
  }
}
