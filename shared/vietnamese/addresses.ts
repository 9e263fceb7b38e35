/**
 * E-mail and web addresses, and names of files, as they stand in prose. Each alternative begins only
 * where such a name can begin: tried from every letter, a run of a million letters would take a
 * million times a million steps.
 * @param endings what a name without "www." ends in: parts of a pattern, e.g. "vn", "docx?"
 */
export const addressPattern = (...endings: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<!\S)\S+@\S+|(?:https?:\/\/|www\.)\S+|` +
      String.raw`(?<![\w-])(?<![\w-]\.)[\w-]+(?:\.[\w-]+)*\.(?:${endings.join('|')})(?:\/\S*)?`,
    'giu',
  )
