/** Millimetres and points as CSS lengths, to a millionth. */
export const mm = (length: number) => `${decimal(length)}mm`
export const pt = (length: number) => `${decimal(length)}pt`
const decimal = (value: number) => String(Math.round(value * 1_000_000) / 1_000_000)

export type Declarations = Readonly<Record<string, string>>

/** The rules of one printed section. A look has one class however often it is asked for. */
export type StyleSheet = {
  /** @returns the name of the class with these declarations. */
  readonly classFor: (declarations: Declarations) => string
  readonly text: () => string
}

export function createStyleSheet(base: string): StyleSheet {
  const names = new Map<string, string>()
  return {
    classFor: (declarations) => {
      const body = declarationsText(declarations)
      const known = names.get(body)
      if (known !== undefined) return known
      const name = `s${names.size + 1}`
      names.set(body, name)
      return name
    },
    text: () => base + [...names].map(([body, name]) => `.${name}{${body}}\n`).join(''),
  }
}

export function cssRule(selector: string, declarations: Declarations): string {
  return `${selector}{${declarationsText(declarations)}}\n`
}

function declarationsText(declarations: Declarations): string {
  return Object.entries(declarations)
    .map(([property, value]) => `${property}:${value}`)
    .join(';')
}
