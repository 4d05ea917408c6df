// A live blog: a headline, then updates, newest first, each with its time, in a page full of controls.
import { allOf, escape, linkedData, utf8, type Template } from './press-story.ts'

/** Variants: 0 JSON-LD of a live blog with all updates; 1 the same beside a NewsArticle. */
export const liveBlog: Template = (story, variant) => {
  const { headline, outlet, authors, published, url } = story
  const updates = story.parts.filter(({ kind }) => kind === 'paragraph')
  const blog = {
    '@type': 'LiveBlogPosting',
    url,
    headline,
    datePublished: published,
    coverageStartTime: published,
    coverageEndTime: '2031-01-01T00:00:00Z',
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: outlet },
    liveBlogUpdate: updates.map(({ words }, i) => ({
      '@type': 'BlogPosting',
      headline: `Update ${i}`,
      datePublished: '2030-06-06T10:00:00Z',
      articleBody: words,
    })),
  }
  const data =
    variant % 2 === 0
      ? linkedData({ '@context': 'https://schema.org', ...blog })
      : linkedData({
          '@context': 'https://schema.org',
          '@graph': [{ '@type': 'Organization', name: outlet }, blog],
        })
  const block = (
    words: string,
    i: number,
  ): string => `<article id="block-${i}" class="live-block block block--content" data-block-contributor=""><p class="block-time published-time"><a href="#block-${i}"><time datetime="2030-06-06T10:0${i}:00Z" class="js-timestamp">1${i}.0${i} GMT</time></a></p>
<div class="block-elements"><p>${escape(words)}</p></div><footer class="block-footer"><div class="block-share"><span>Share</span></div></footer></article>`
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escape(headline)} – as it happened | ${escape(outlet)}</title>${data}<meta property="og:site_name" content="${escape(outlet)}"></head>
<body><header class="site-header"><nav><a href="/">${escape(outlet)}</a></nav></header><main><div class="liveblog"><h1 class="headline">${escape(headline)}</h1><p class="byline">By ${escape(authors.join(', '))}</p>
<div class="liveblog-controls"><button>Show key events only</button><label><input type="checkbox">Auto update</label><span class="sort-toggle">Oldest first</span></div>
<aside class="key-events"><h2>Key events</h2><ul><li><time>10.00</time><a href="#block-1">What we know so far</a></li></ul></aside>
<div class="liveblog-body js-liveblog-body" data-test-id="live-blog-blocks">${updates.map(({ words }, i) => block(words, i)).join(`\n<div class="ad-slot ad-slot--inline" aria-hidden="true">Advertisement</div>`)}</div>
<div class="liveblog-pagination"><span>Newest</span> <span>Previous</span> <span>1 of 3</span> <a href="?page=2">Next</a></div></div></main><footer>© ${escape(outlet)}</footer></body></html>`
  return { bytes: utf8(page), states: allOf(story), shows: updates, printsHeadline: true }
}
