// What pages say of themselves in schema.org's words. No ClaimReview: nothing here is rated.
import type { DataFile } from './data-files.ts'
import type { Edition, Source } from './edition.ts'
import { at, sourcePath } from './links.ts'
import { quotedRanges } from './quotation.ts'
import { speakersOf } from './speakers.ts'
import { pageWords } from '../words/page-words.ts'
import { words } from '../words/words.ts'

const mostQuotations = 40

export const datasetOf = (
  edition: Edition,
  files: readonly DataFile[],
  hash: string,
  site: string,
): object => ({
  '@type': 'Dataset',
  name: edition.story.title ?? words.site,
  description: pageWords.data.dataset,
  identifier: `sha256:${hash}`,
  distribution: files.map(({ name, type }) => ({
    '@type': 'DataDownload',
    encodingFormat: type.split(';')[0],
    contentUrl: new URL(at(`/data/${name}`), site).href,
  })),
})

/** An article as the thing that a page is about; what is not known is left out. */
export const articleOf = ({ name, document }: Source, site: string): object => ({
  '@type': 'NewsArticle',
  mainEntityOfPage: new URL(sourcePath(document.id), site).href,
  publisher: { '@type': 'NewsMediaOrganization', name },
  inLanguage: document.language,
  wordCount: document.words,
  ...(document.headline ? { headline: document.headline } : {}),
  ...(document.publishedOn ? { datePublished: document.publishedOn } : {}),
  ...(document.url ? { url: document.url } : {}),
})

/** Direct quotations of named speakers, with the article that prints them. */
export const quotationsOf = (edition: Edition, site: string): object => ({
  '@type': 'ItemList',
  itemListElement: speakersOf(edition)
    .filter(({ name, isVague }) => name !== null && !isVague)
    .flatMap(({ name, actor, heard }) =>
      heard.flatMap(({ source, said }) =>
        said
          .filter(({ kind }) => kind === 'direct')
          .map((one) => ({
            '@type': 'Quotation',
            text: quotedRanges(one)
              .map(({ start, end }) => source.document.text.slice(start, end))
              .join(' '),
            spokenByCharacter: { '@type': typeOf(edition, actor), name },
            isPartOf: new URL(sourcePath(source.id), site).href,
          })),
      ),
    )
    .slice(0, mostQuotations),
})

const typeOf = (edition: Edition, actor: string | null): string =>
  actor !== null && edition.actorOf.get(actor)?.kind === 'person' ? 'Person' : 'Organization'
