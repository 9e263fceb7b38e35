/**
 * What begins the row of a sum: "Tổng cộng", "TỔNG KINH PHÍ THỰC HIỆN", "Tổng chi", "Cộng tiểu mục 1";
 * not "Tổng kết", "Cộng tác viên", "Cộng đồng dân cư".
 */
const TOTAL =
  /^[-–+*•\s]*(?:tổng (?:cộng|chi|dự toán|kinh phí|mức|tiền|giá trị)(?!\p{L})|(?:tổng số|tổng|cộng)(?=$|\s*[:(.=])|cộng (?:tiểu )?(?:mục|nhóm|phần|khoản)(?!\p{L})|cộng (?:[A-ZĐ]|[IVXLC]+|\d+(?:\.\d+)*)(?=$|\s*[:(.]))/iu
const GRAND_TOTAL = /^[-–+*•\s]*tổng/iu

export const isTotalText = (text: string): boolean => TOTAL.test(text)

/** Of everything above, not of a part. */
export const isGrandTotalText = (text: string): boolean =>
  TOTAL.test(text) && GRAND_TOTAL.test(text)
