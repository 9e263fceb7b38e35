/** Abbreviations every reader of an administrative paper knows: practice does not explain them. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  `UBND HĐND MTTQ UBMTTQ MTTQVN TW TU TP HĐND-UBND TTg CP QH BTC BNV BTP TTr BC TB CV NQ NĐ QĐ CT TT KH VT
   TM KT TL TUQ STT TT QR SMS LED TV FM USB PDF ATM OA ID AI VTV VOV OCOP VNPT COVID HIV AIDS GDP WHO
   UNESCO UNICEF ASEAN ISO MB GB KB KM HD UHD IP PC TNCS THCS THPT PTTH THPTQG SĐT ĐT CB GS PGS TS BS`
    .trim()
    .split(/\s+/u),
)

/** What abbreviations that must be explained stand for, to propose the explanation. */
export const abbreviationMeanings: Readonly<Record<string, string>> = {
  ANTT: 'an ninh trật tự',
  ATGT: 'an toàn giao thông',
  ATTP: 'an toàn thực phẩm',
  ATTT: 'an toàn thông tin',
  BCH: 'ban chấp hành',
  BCĐ: 'ban chỉ đạo',
  BHTN: 'bảo hiểm thất nghiệp',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  BTV: 'ban thường vụ',
  BVMT: 'bảo vệ môi trường',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  CCB: 'cựu chiến binh',
  CCCD: 'căn cước công dân',
  CCHC: 'cải cách hành chính',
  CĐS: 'chuyển đổi số',
  CLB: 'câu lạc bộ',
  CNTT: 'công nghệ thông tin',
  CSXH: 'chính sách xã hội',
  CTV: 'cộng tác viên',
  DTTS: 'dân tộc thiểu số',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  GPMB: 'giải phóng mặt bằng',
  HTX: 'hợp tác xã',
  KNTC: 'khiếu nại, tố cáo',
  KTXH: 'kinh tế - xã hội',
  LHPN: 'liên hiệp phụ nữ',
  LĐLĐ: 'liên đoàn lao động',
  MXH: 'mạng xã hội',
  NSNN: 'ngân sách nhà nước',
  NCT: 'người cao tuổi',
  NTM: 'nông thôn mới',
  PBGDPL: 'phổ biến, giáo dục pháp luật',
  PCCC: 'phòng cháy, chữa cháy',
  PCTT: 'phòng, chống thiên tai',
  QPPL: 'quy phạm pháp luật',
  TDP: 'tổ dân phố',
  TDTT: 'thể dục, thể thao',
  TTATXH: 'trật tự, an toàn xã hội',
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
