// Names that templates of pages give to what stands around an article: words of class names and ids, whatever their spelling.
import type { Element } from 'hast'

/** A box of these names is no part of an article. Each is a word or two of a name, as `names` writes them. */
const FURNITURE = wordsOf([
  // advertisements and offers
  'ad|ads|adv|adslot|adunit|adsbygoogle|adcontainer|advert|adverts|advertisement|advertising|dfp|sponsor|sponsored',
  'outbrain|taboola|promo|promos|promotion|marketing|upsell|cta|gift|donate|donation|membership|offer',
  'newsletter|newsletters|signup|sign up|subscribe|subscription|paywall|regwall|paywall barrier|piano',
  // consent
  'cookie|cookies|consent|gdpr|ccpa|onetrust|didomi|cookieconsent',
  // sharing
  'share|sharing|sharedaddy|sharebar|addtoany|addthis|sharethis|social|socials|social share',
  // other articles
  'related|relatedposts|related posts|read next|read more|read also|see also|more stories|more from|more on',
  'most read|most popular|most viewed|popular|trending|recommended|recommendations|recirc|recirculation|interstitial',
  'key events|pullquote|pull quote|bookmark card|in other news|up next',
  // ways through the site
  'nav|navbar|navigation|breadcrumb|breadcrumbs|menu|pagination|pager|skip link|toolbar|action bar|ticker|sidebar',
  'masthead|site header|site footer|site title|site description|print header',
  // around the text
  'caption|captions|figcaption|fig caption|primary image|lead image|hero image|featured image|featured video|video player',
  'video resource|credit line|tags|tag list|taglist|keywords|reading time|read time|cat links',
  'author bio|author box|author card|author info|author about|about author|about the author|bio|kicker|overline|eyebrow',
  'screen reader|visually hidden|sr only|visuallyhidden|twitter tweet|instagram media|tiktok embed|fb post|trust badge',
])
/** Boxes of these names are furniture when they hold a link; a standfirst may be called so too. */
const FURNITURE_WITH_LINKS = wordsOf([
  'teaser|teasers|tools|bookmark|topics|links|linkslist|more|inline teaser',
])
/** What readers wrote, however long, is never the article. */
const COMMENTS = wordsOf(['comments|comment list|commentlist|respond|disqus|livefyre|coral talk'])
/** Lines of these names beside a headline tell who wrote when; a record says the same. */
const META = wordsOf([
  'meta|metadata|byline|bylines|author|authors|contributor|contributors|date|dates|dateline block',
])
const META_MORE = wordsOf([
  'timestamp|posted on|posted|published|pubdate|submitted|section name|category|updated|modified',
])

/** What templates call the name of the site, or its picture. */
const SITE = wordsOf(['site title|site name|site logo|site branding|logo|masthead title|blog title'])

/** The words of an element's class names and id: `fig-caption relatedPosts` is ` fig caption related posts `. */
export function namesOf(node: Element): string {
  const { className, id, dataTestid, dataComponent } = node.properties
  const names = [className, id, dataTestid, dataComponent].flat().filter(Boolean).join(' ')
  const apart = names.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ')
  return ` ${apart.toLowerCase()} `
}

export const isNamedByline = (node: Element): boolean => / bylines?(?= )/.test(namesOf(node))
export const isNamedSite = (node: Element): boolean => SITE.test(namesOf(node))
export const isNamedFurniture = (node: Element): boolean => FURNITURE.test(namesOf(node))
export const isNamedTeaser = (node: Element): boolean => FURNITURE_WITH_LINKS.test(namesOf(node))
export const isNamedComments = (node: Element): boolean => COMMENTS.test(namesOf(node))
export const isNamedMeta = (node: Element): boolean =>
  META.test(namesOf(node)) || META_MORE.test(namesOf(node))

/** A pattern for any of the phrases, as whole words. */
function wordsOf(phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.join('|')})(?= )`)
}
