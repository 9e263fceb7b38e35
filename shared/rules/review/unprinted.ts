/** Words for the loudspeakers and for Zalo, which no paper prints: they keep nobody from signing. */
export const isPrinted = ({ path }: { readonly path: readonly (string | number)[] }) =>
  !(path[0] === 'policies' && (path[2] === 'bulletin' || path[2] === 'post'))
