const MB = 1024 * 1024

/** Bounds within which a file is read; a plan of 100 pages uses about a tenth of them. */
export const limits = {
  fileBytes: 200 * MB,
  entries: 5_000,
  /** One part of XML, unpacked. */
  partBytes: 20 * MB,
  /** All parts that are read, unpacked. Pictures are not: they are never unpacked. */
  totalBytes: 40 * MB,
  /** Unpacked to packed, for parts over a megabyte; Word's own XML stays under 60. */
  ratio: 200,
  depth: 256,
  /** Elements of all parts together. */
  elements: 300_000,
  /** A thousand pages hold about half of this. */
  paragraphs: 60_000,
  characters: 2_000_000,
} as const
