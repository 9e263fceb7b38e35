/** Whether a text is a page number and nothing else but what people set around one: "- 2 -", "Trang 2/10". */
export const isNumberAlone = (text: string): boolean =>
  /^(?:trang(?:\s+số)?|page)?[\s\d\p{P}\p{S}]*(?:(?:of|trên)[\s\d\p{P}\p{S}]*)?$/iu.test(
    text.normalize('NFC').trim(),
  )
