// After the build: draws the pictures to share from the records that the site wrote, and removes these.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { AstroIntegration } from 'astro'
import type { SharePicture } from '../src/views/share-pictures.ts'
import { drawShare } from './draw-share.ts'

let isReady = false

/** A picture as the bytes of a PNG: outlines only, drawn by the same program on every machine. */
export async function paintShare(picture: SharePicture): Promise<Uint8Array> {
  if (!isReady)
    await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  isReady = true
  const resvg = new Resvg(drawShare(picture))
  const image = resvg.render()
  const bytes = image.asPng()
  image.free()
  resvg.free()
  return bytes
}

/** Writes `share/` beside the pages. */
export function sharePictures(): AstroIntegration {
  return {
    name: 'share-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const file = join(folder, 'share/records.json')
        const pictures = JSON.parse(readFileSync(file, 'utf8')) as SharePicture[]
        rmSync(file)
        for (const picture of pictures) {
          const target = join(folder, picture.path)
          mkdirSync(dirname(target), { recursive: true })
          writeFileSync(target, await paintShare(picture))
        }
        logger.info(`${pictures.length} pictures drawn`)
      },
    },
  }
}
