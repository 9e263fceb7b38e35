/** Identity of a new row or plan. */
export const newId = (): string => crypto.randomUUID()
