/** Abbreviations every reader of an administrative paper knows: practice does not explain them. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  `UBND HĐND MTTQ UBMTTQ MTTQVN TW TU TP HĐND-UBND TTg CP QH BTC BNV BTP TTr BC TB CV NQ NĐ QĐ CT TT KH VT
   TM KT TL TUQ STT TT QR SMS LED TV FM USB PDF ATM OA ID AI VTV VOV OCOP VNPT COVID HIV AIDS GDP WHO
   UNESCO UNICEF THCS THPT PTTH THPTQG SĐT ĐT CB GS PGS TS BS`
    .trim()
    .split(/\s+/u),
)

/** What abbreviations that must be explained stand for, to propose the explanation. */
export const abbreviationMeanings: Readonly<Record<string, string>> = {
  ANTT: 'an ninh trật tự',
  ATGT: 'an toàn giao thông',
  ATTP: 'an toàn thực phẩm',
  ATTT: 'an toàn thông tin',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  BVMT: 'bảo vệ môi trường',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  CCHC: 'cải cách hành chính',
  CĐS: 'chuyển đổi số',
  CLB: 'câu lạc bộ',
  CNTT: 'công nghệ thông tin',
  DTTS: 'dân tộc thiểu số',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  GPMB: 'giải phóng mặt bằng',
  HTX: 'hợp tác xã',
  MXH: 'mạng xã hội',
  NSNN: 'ngân sách nhà nước',
  NTM: 'nông thôn mới',
  PBGDPL: 'phổ biến, giáo dục pháp luật',
  PCCC: 'phòng cháy, chữa cháy',
  PCTT: 'phòng, chống thiên tai',
  QPPL: 'quy phạm pháp luật',
  TDP: 'tổ dân phố',
  TTĐT: 'thông tin điện tử',
  TTHC: 'thủ tục hành chính',
  VBQPPL: 'văn bản quy phạm pháp luật',
}

/** Slips of the keyboard in abbreviations. */
export const abbreviationSlips: Readonly<Record<string, string>> = {
  UNBD: 'UBND',
  UBDN: 'UBND',
  UBNB: 'UBND',
  UNND: 'UBND',
  UBNN: 'UBND',
  UBBD: 'UBND',
  HDND: 'HĐND',
  HĐDN: 'HĐND',
  HĐNĐ: 'HĐND',
  HĐNS: 'HĐND',
  MTQT: 'MTTQ',
  MTTG: 'MTTQ',
}
