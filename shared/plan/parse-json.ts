/**
 * The text of a file as JSON. Notepad and some editors put a byte order mark before it, which JSON
 * does not know.
 * @throws SyntaxError for text that is none; its message may say where
 */
export const parseJson = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''))
