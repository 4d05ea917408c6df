// Blogger: text with line breaks in place of paragraphs, in a box of an old or a new template.
import { escape, plainPart, utf8, writeParts, type Template } from './press-story.ts'

/** Variants: 0 microdata of the new templates with real paragraphs; 1 line breaks alone. */
export const blogger: Template = (story, variant) => {
  const { headline, outlet, authors, published, url } = story
  const body =
    variant % 2 === 0
      ? writeParts(story.parts, plainPart)
      : story.parts
          .map(({ kind, words }) => (kind === 'subheading' ? `<b>${escape(words)}</b>` : escape(words)))
          .join('<br /><br />\n')
  const page = `<!DOCTYPE html><html dir='ltr' lang='en' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/>
<link href='${url}' rel='canonical'/><meta content='${url}' property='og:url'/><meta content='${escape(headline).replaceAll("'", '&#39;')}' property='og:title'/><title>${escape(outlet)}: ${escape(headline)}</title></head>
<body class='loading'><div class='navbar section' id='navbar'></div><div class='header-inner'><div class='titlewrapper'><h1 class='title'><a href='/'>${escape(outlet)}</a></h1></div><div class='descriptionwrapper'><p class='description'><span>All that happens on our coast</span></p></div></div>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>${new Date(published).toDateString()}</span></h2>
<div class='post-outer'><div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><meta content='77' itemprop='blogId'/>
<h3 class='post-title entry-title' itemprop='name'>${escape(headline)}</h3><div class='post-body entry-content' id='post-body-77' itemprop='description articleBody'><div class="separator" style="clear: both;"><a href="a.jpg"><img border="0" src="a.jpg"></a></div>
${body}<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><a class='g-profile' href='/p' rel='author'><span itemprop='name'>${escape(authors.join(', '))}</span></a></span></span>
<span class='post-timestamp'>at <meta content='${url}' itemprop='url'/><a class='timestamp-link' href='${url}' rel='bookmark'><abbr class='published' itemprop='datePublished' title='${published}'>9:14 AM</abbr></a></span>
<div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email' href='#'><span class='share-button-link-text'>Email This</span></a></div></div><div class='post-footer-line'><span class='post-labels'>Labels: <a href='/l' rel='tag'>harbour</a></span></div></div></div>
<div class='comments' id='comments'><h4>1 comment:</h4><dl id='comments-block'><dt class='comment-author'>Anonymous said...</dt><dd class='comment-body'><p>I was there and it was not like that at all, believe me.</p></dd></dl></div></div></div></div>
<div class='blog-pager' id='blog-pager'><span><a class='blog-pager-newer-link' href='/n'>Newer Post</a></span></div></div></div>
<div class='sidebar section' id='sidebar'><div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li><a href='/2013'>2013</a> (12)</li></ul></div></div><div id='cookieChoiceInfo'>This site uses cookies from us to deliver its services.</div></body></html>`
  return {
    bytes: utf8(page),
    states: { headline, publishedOn: published.slice(0, 10), url, byline: authors.join(', ') },
    shows: story.parts,
    printsHeadline: true,
  }
}
