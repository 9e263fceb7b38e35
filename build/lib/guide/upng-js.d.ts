/** The two functions used of a package that brings no types. */
declare module 'upng-js' {
  type Picture = { readonly width: number; readonly height: number }
  const UPNG: {
    decode(bytes: ArrayBuffer): Picture
    toRGBA8(picture: Picture): ArrayBuffer[]
    encode(frames: ArrayBuffer[], width: number, height: number, colours: number): ArrayBuffer
  }
  export default UPNG
}
