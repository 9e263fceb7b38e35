/** The lists a unit may see, change and hand on. */
export const listKinds = ['bodyNames', 'costNorms', 'legalBases', 'budgetCodes'] as const
export type ListKind = (typeof listKinds)[number]

export const listNames: Record<ListKind, string> = {
  bodyNames: 'Tên cơ quan đã đổi',
  costNorms: 'Định mức chi',
  legalBases: 'Căn cứ pháp lý',
  budgetCodes: 'Mục, tiểu mục ngân sách',
}
