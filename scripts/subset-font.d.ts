// What the scripts that cut fonts use of subset-font, which brings no types along.
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt'
    variationAxes?: Record<string, { min: number; max: number } | number>
    noLayoutClosure?: boolean
  }
  const subsetFont: (font: Buffer, text: string, options: Options) => Promise<Buffer>
  export = subsetFont
}
