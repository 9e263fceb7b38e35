import { mailbox, type Mailbox } from './mail'

/**
 * A separator, a quoted name, an address in brackets, or a word. An unclosed quotation mark is a
 * word of its own.
 */
const TOKEN =
  /(?<separator>[,;\r\n])|"(?<quoted>(?:[^"\\\r\n]|\\.)*)"|“(?<curly>[^“”\r\n]*)”|<(?<bracketed>[^<>\r\n]*)>|(?<word>[^\s,;<"“]+|\S)/gu

/**
 * The people named in a text as mail programs and lists show them, in any mix: `Tên <a@b.vn>`,
 * `"Họ, tên" <a@b.vn>`, `a@b.vn`; parted by commas, semicolons, line breaks or, between addresses,
 * by nothing but a space. Each address once. Readers of mail headers take what they cannot place
 * for part of a name; here it is told, so that no one is left out of a letter unseen.
 */
export function readMailboxes(typed: string): {
  readonly mailboxes: readonly Mailbox[]
  /** What stands there and is no one's address. */
  readonly wrong: readonly string[]
} {
  const found = new Map<string, Mailbox>()
  const wrong: string[] = []
  let words: string[] = []
  /** The address the words in hand come after, when nothing has parted them from it. */
  let before: Mailbox | null = null

  const add = (address: string): boolean => {
    const read = mailbox.safeParse({ name: nameOf(words, address), address })
    if (!read.success) return false
    const key = address.toLowerCase()
    const known = found.get(key)
    if (known === undefined || known.name === '') found.set(key, read.data)
    before = read.data
    words = []
    return true
  }
  const end = () => {
    const left = words.join(' ')
    const comment = /^\((?<name>[^()]*)\)$/u.exec(left)?.groups?.['name']
    words = []
    if (left === '') return
    // `a@b.vn (Nguyễn Văn A)`: how names were written before the brackets.
    if (comment !== undefined && before?.name === '') {
      words = [comment]
      add(before.address)
      return
    }
    wrong.push(left)
  }

  for (const { groups = {} } of tidy(typed).matchAll(TOKEN)) {
    const { separator, quoted, curly, bracketed, word } = groups
    if (separator !== undefined) {
      end()
      before = null
    } else if (bracketed !== undefined) {
      if (!add(bare(bracketed.trim()))) {
        words.push(`<${bracketed}>`)
        end()
      }
    } else if (word !== undefined) {
      if (!add(bare(word))) words.push(word)
    } else {
      words.push(quoted?.replace(/\\(.)/gu, '$1') ?? curly ?? '')
    }
  }
  end()
  return { mailboxes: [...found.values()], wrong }
}

/** Without what cannot be seen, and with a name and its address on one line where a line was folded. */
const tidy = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+(?=<)/gu, ' ')

/** An address as it stands in prose and on web pages, without what is around it there. */
const bare = (word: string): string =>
  word.replace(/^[([]?(?:mailto:)?/iu, '').replace(/[)\].]+$/u, '')

/** A name that only repeats the address says nothing. */
function nameOf(words: readonly string[], address: string): string {
  const name = words
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^'(.*)'$/u, '$1')
  return name.toLowerCase() === address.toLowerCase() ? '' : name
}
