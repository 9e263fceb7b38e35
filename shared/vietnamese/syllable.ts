/**
 * How a Vietnamese syllable (tiếng) is spelt: an initial, a rime and a tone. The syllables of the
 * language are a closed set, so most slips of the keyboard ("nghành", "đuợc", "thưc") are no syllable
 * at all. A word list would say more, but those there are may not be shipped with this app
 * (docs/decisions/spelling.md).
 */
export type Syllable = {
  readonly initial: string
  /** Without its tone mark. */
  readonly rime: string
  /** Combining mark of the tone, blank for the level tone. */
  readonly tone: string
  /** Letter of the rime that carries the tone, −1 for none. */
  readonly toneAt: number
}

const INITIALS = [
  'ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr',
  'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', '',
] // prettier-ignore

const words = (text: string) => new Set(text.trim().split(/\s+/u))

const RIMES = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
  o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay
  oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ
  uy uya uych uyn uynh uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`)

/** After "qu", whose "u" is said with the rime. */
const AFTER_QU = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âm ân âng ât âu ây
  e ec em en eng eo et ê êch ên ênh êt êu i ich in inh it iu ơ ôc o
  y ych yn ynh yp yt yên yêt yêu`)

/** After "gi", whose "i" stands for one of the rime's: "gì", "gìn", "giếng", "giết". */
const AFTER_GI = words('n m êc êm ên êng êt êu')

const STOP = /(?:ch|[cpt])$/u
const TONES = '\u0300\u0301\u0303\u0309\u0323'
const TONE = new RegExp(`[${TONES}]`, 'gu')
const SHARP_OR_HEAVY = '\u0301\u0323'

/** Words already read: a plan says the same few thousand over and over. */
const alreadyRead = new Map<string, Syllable | null>()
const MOST_REMEMBERED = 20_000

/** The parts of a syllable in lower case; null when it is none. */
export function readSyllable(text: string): Syllable | null {
  const before = alreadyRead.get(text)
  if (before !== undefined) return before
  if (alreadyRead.size >= MOST_REMEMBERED) alreadyRead.clear()
  const syllable = read(text)
  alreadyRead.set(text, syllable)
  return syllable
}

function read(text: string): Syllable | null {
  const marks = text.normalize('NFD').match(TONE) ?? []
  if (marks.length > 1) return null
  const bare = withoutTone(text)
  const [tone = ''] = marks
  for (const initial of INITIALS) {
    if (!bare.startsWith(initial)) continue
    const rime = bare.slice(initial.length)
    if (!fits(initial, rime)) continue
    if (STOP.test(rime) && !(tone !== '' && SHARP_OR_HEAVY.includes(tone))) return null
    const toneAt = Array.from(text.normalize('NFC').slice(initial.length)).findIndex(hasTone)
    // The mark may stand on the "i" of "gì", or wrongly on the "u" of "qu".
    return { initial, rime, tone, toneAt }
  }
  return null
}

const hasTone = (letter: string) => letter.normalize('NFD').search(TONE) !== -1

/** The same letters without tone: "được" gives "đươc". */
export const withoutTone = (text: string): string =>
  text.normalize('NFD').replace(TONE, '').normalize('NFC')

function fits(initial: string, rime: string): boolean {
  if (initial === 'qu') return AFTER_QU.has(rime)
  if (initial === 'gi')
    return rime === '' || AFTER_GI.has(rime) || (RIMES.has(rime) && !/^[iyê]/u.test(rime))
  if (!RIMES.has(rime)) return false
  // "yên" begins with its rime: after a consonant it is "iên".
  if (initial !== '' && rime.startsWith('yê')) return false
  const isFront = /^[eêiy]/u.test(rime)
  if (initial === 'k' || initial === 'gh' || initial === 'ngh') return isFront
  if (initial === 'c' || initial === 'ng') return !isFront
  if (initial === 'g') return !isFront
  return true
}

/** Rimes whose tone mark the two ways of writing set on different letters: hòa and hoà, ủy and uỷ. */
export const TWO_STYLES: ReadonlySet<string> = new Set(['oa', 'oe', 'uy'])

/**
 * Letter of a rime the tone mark belongs on: the one that has a mark of its own, else the last vowel
 * before a final consonant, else the middle or first of the vowels.
 */
export function tonePlace(rime: string): number {
  const marked = Math.max(
    ...['ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((letter) => rime.lastIndexOf(letter)),
  )
  if (marked !== -1) return rime.includes('ươ') ? rime.indexOf('ơ') : marked
  const vowels = /^[aeiouy]+/u.exec(rime)?.[0].length ?? 0
  const hasFinal = vowels < rime.length
  if (hasFinal) return vowels - 1
  return vowels === 3 ? 1 : 0
}

/** A syllable put together again, its tone mark where it belongs. */
export function writeSyllable({ initial, rime, tone }: Syllable): string {
  const at = tonePlace(rime)
  const written =
    at < 0 ? initial + tone + rime : initial + rime.slice(0, at + 1) + tone + rime.slice(at + 1)
  return written.normalize('NFC')
}
