/**
 * Figures for texts that are heard and for short messages. They are estimates and none is law; the app
 * shows them as such.
 */

/**
 * Tiếng (syllables) read in a minute. Radio news was measured at 233 (106 items of Đài Tiếng nói Việt
 * Nam, 29.444 syllables, a master's thesis on the language of its news). Loudspeakers outdoors answer
 * each other with an echo and are listened to while working: communes read clearly slower. How much
 * is this app's estimate; measure a reader once and change it here.
 */
export const readingSpeeds = {
  loudspeaker: { tiengPerMinute: 130, verified: false },
  radioNews: { tiengPerMinute: 233, verified: true },
} as const

/** A sentence with more tiếng than this is hard to follow by ear (practice of radio writing). */
export const LONGEST_HEARD_SENTENCE = 25

/** Letters of a Zalo message: how many are read without opening it, how many it takes. */
export const zaloMessage = { shownLetters: 500, mostLetters: 2_000, verified: false } as const
