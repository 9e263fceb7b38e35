/** Lower-case words with Vietnamese letters that are no syllable of Vietnamese, and right. */
export const foreignWords: ReadonlySet<string> = new Set(
  'krông đăk đắk lắk plông êđê prô prôtêin crôm brôm brông oóc xtiêng mnông brâu rmăm drây đrăng đỏm tivi vôlăng palăng quấc quoảng gíp'.split(
    ' ',
  ),
)
