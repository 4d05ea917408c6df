// WordPress: a block theme or a classic one, with the plugins that most sites add to it.
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

const comments = `<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on this story</h2>
<ol class="comment-list"><li class="comment even thread-even depth-1" id="comment-41"><article class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><b class="fn">river_walker</b> <span class="says">says:</span></div></footer>
<div class="comment-content">${'<p>I have lived there for thirty years and nobody ever asked us about any of this, which says it all, does it not.</p>'.repeat(12)}</div>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="#">Reply</a></div></article></li></ol>
<div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><form><p class="comment-notes">Your email address will not be published.</p></form></div></div>`

const related = `<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3>
<div class="jp-relatedposts-items"><div class="jp-relatedposts-post"><h4><a href="/other">Council votes on harbour wall</a></h4><p class="jp-relatedposts-post-excerpt">The council voted on Tuesday to raise the wall by two metres.</p></div></div></div>`

const sharing = `<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3>
<div class="sd-content"><ul><li class="share-facebook"><a href="#"><span>Click to share on Facebook (Opens in new window)</span></a></li></ul></div></div></div>`

/** Variants: 0 block theme with a plugin's JSON-LD graph; 1 classic theme with Open Graph only; 2 classic with `time` only. */
export const wordpress: Template = (story, variant) => {
  const { headline, standfirst, outlet, authors, published, url } = story
  const graph = linkedData({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${url}#article`,
        isPartOf: { '@id': url },
        author: authors.map((name, i) => ({ name, '@id': `https://x.example/#/person/${i}` })),
        headline,
        datePublished: published,
        dateModified: '2031-01-01T00:00:00+00:00',
        mainEntityOfPage: { '@id': url },
        publisher: { '@id': 'https://x.example/#organization' },
      },
      { '@type': 'WebPage', '@id': url, url, name: `${headline} - ${outlet}`, datePublished: published },
      { '@type': 'WebSite', '@id': 'https://x.example/#website', name: `${outlet} Online` },
      { '@type': 'Organization', '@id': 'https://x.example/#organization', name: outlet },
      ...authors.map((name, i) => ({ '@type': 'Person', '@id': `https://x.example/#/person/${i}`, name })),
    ],
  })
  const social = `<meta property="og:site_name" content="${escape(outlet)}"><meta property="og:title" content="${escape(headline)}">
<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="2031-01-01T00:00:00+00:00"><meta property="og:url" content="${url}">`
  const head = [graph + `<link rel="canonical" href="${url}">`, social, ''][variant % 3]!
  const body = writeParts(story.parts, plainPart, {
    0: `<div class="wp-caption alignnone" id="attachment_9"><img src="a.jpg"><p class="wp-caption-text">The harbour on Monday. (Photo: Staff)</p></div>`,
    1: `<div class="code-block code-block-3" style="margin:8px"><ins class="adsbygoogle"></ins></div><div class="google-auto-placed ap_container">Advertisement</div>`,
    2: `<p><strong>Read also: <a href="/other">Council votes on harbour wall</a></strong></p>`,
  })
  const main = `<article id="post-77" class="post-77 post type-post status-publish format-standard hentry category-news tag-harbour">
<header class="entry-header"><span class="cat-links"><a href="/news" rel="category tag">News</a></span><h1 class="entry-title">${escape(headline)}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="${url}"><time class="entry-date published" datetime="${published}">${printedDay(story)}</time><time class="updated" datetime="2031-01-01T00:00:00+00:00">January 1, 2031</time></a></span>
<span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author" rel="author">${escape(authors.join(', '))}</a></span></span><span class="reading-time">3 min read</span></div></header>
<div class="entry-content wp-block-post-content">${standfirst ? `<p class="has-large-font-size standfirst">${escape(standfirst)}</p>` : ''}${body}
${sharing}${related}</div><footer class="entry-footer"><span class="tags-links">Tagged <a rel="tag" href="/t">harbour</a></span></footer>
<div class="author-box saboxplugin-wrap"><p>${escape(authors[0] ?? 'Our writer')} has covered the coast for us since 1999 and likes to sail.</p></div></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a href="/p">Previous story</a></nav>${comments}`
  const page = `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>${escape(headline)} &#8211; ${escape(outlet)}</title>${head}</head>
<body class="post-template-default single single-post"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">${escape(outlet)}</a></p><p class="site-description">News from the coast every day of the year</p><nav class="main-navigation"><ul><li><a href="/n">News</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">${main}</main><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><p>The mayor will not stand again, she said on Friday.</p></section></aside></div>
<footer id="colophon" class="site-footer"><p>Proudly powered by WordPress</p></footer>
<div id="cookie-law-info-bar"><span>This website uses cookies to improve your experience. We'll assume you're ok with this.</span></div></body></html>`
  const states = allOf(story)
  const named = { headline, source: outlet, publishedOn: states.publishedOn, url, byline: states.byline }
  const printed = { headline, publishedOn: states.publishedOn, byline: states.byline }
  return {
    bytes: utf8(page),
    states: [states, named, printed][variant % 3]!,
    shows: story.parts,
    printsHeadline: true,
  }
}
