// What scripts/set-text.ts uses of opentype.js, which brings no types along.
declare module 'opentype.js' {
  export interface Font {
    getAdvanceWidth(text: string, size: number): number
    getPath(text: string, x: number, y: number, size: number): { toPathData(decimals: number): string }
  }
  const opentype: { parse: (font: ArrayBuffer) => Font }
  export default opentype
}
