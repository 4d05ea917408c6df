// Reading and writing the file of a linear model.
import { displace, makeTable, store } from './feature-table.ts'
import type { LinearModel } from './linear-model.ts'

/*
 * Layout, little-endian: magic "CLM3", fingerprint int32, length of the header uint32, header (JSON: classes, extra,
 * count of features, count of buckets), a byte for each bucket (its displacement; see `FeatureTable`), then for each
 * feature, in order of its number: difference to the number before (varint), count of pairs (varint), and the pairs:
 * class (a byte), weight (varint: 2 w for w ≥ 0, -2 w - 1 below).
 */
const MAGIC = 'CLM3'

/** Weights by feature number: pairs of class and weight, a whole number below 2^20 in size. */
export type WeightRows = Map<number, [number, number][]>

/** The bytes of a model file. */
export function writeModel(
  classes: string[],
  fingerprint: number,
  rows: WeightRows,
  extra: unknown = null,
): Uint8Array {
  const keys = [...rows.keys()].map((k) => k >>> 0).sort((a, b) => a - b)
  const displacements = displace(keys)
  const header = new TextEncoder().encode(
    JSON.stringify({ classes, extra, count: keys.length, buckets: displacements.length }),
  )
  const bytes: number[] = [...MAGIC].map((c) => c.charCodeAt(0))
  const writeInt32 = (value: number) => {
    for (const shift of [0, 8, 16, 24]) bytes.push((value >>> shift) & 255)
  }
  const writeVarint = (value: number) => {
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128)
    bytes.push(value)
  }
  writeInt32(fingerprint)
  writeInt32(header.length)
  for (const byte of header) bytes.push(byte)
  for (const byte of displacements) bytes.push(byte)
  let previous = 0
  for (const key of keys) {
    const pairs = rows.get(key | 0)!
    writeVarint(key - previous)
    writeVarint(pairs.length)
    for (const [index, weight] of pairs) {
      bytes.push(index)
      writeVarint(weight < 0 ? -2 * weight - 1 : 2 * weight)
    }
    previous = key
  }
  return Uint8Array.from(bytes)
}

/**
 * Reads a model file. Throws when it is none, or when it was learned with other feature templates than the caller's,
 * which are given by their `expected` fingerprint.
 */
export function readModel(bytes: Uint8Array, expected: number, name: string): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC)
    throw new Error(`${name}: expected a model file that begins with ${MAGIC}`)
  const fingerprint = view.getInt32(4, true)
  if (fingerprint !== expected)
    throw new Error(
      `${name}: weights were learned with other features (fingerprint ${fingerprint}, code has ${expected}): train again`,
    )
  let at = 12 + view.getUint32(8, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, at))) as {
    classes: string[]
    extra: unknown
    count: number
    buckets: number
  }
  const readVarint = () => {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error(`${name}: ends before its last feature`)
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
  const table = makeTable(Uint8Array.from(bytes.subarray(at, at + header.buckets)))
  at += header.buckets
  const rows = new Int32Array(bytes.length - at)
  let key = 0
  let end = 1
  for (let i = 0; i < header.count; i++) {
    key += readVarint()
    store(table, key | 0, end)
    const pairs = readVarint()
    rows[end++] = pairs
    for (let k = 0; k < pairs; k++) {
      const index = bytes[at]!
      // nearly all weights are small: a byte of its own, read without the loop
      const small = bytes[at + 1]!
      at += small < 128 ? 2 : 1
      const folded = small < 128 ? small : readVarint()
      rows[end++] = ((folded & 1 ? -(folded + 1) / 2 : folded / 2) << 8) | index
    }
  }
  return {
    classes: header.classes,
    fingerprint,
    extra: header.extra,
    table,
    rows: rows.subarray(0, end),
  }
}
