import type { RefObject } from 'react'
import { phraseFieldOf } from '#shared/reference/phrases/index'
import { PhraseButton, type LastSelection } from '../phrases/phrase-button'
import type { FieldProps } from './field'
import { fieldText, writeFieldText } from './text'

/** The button to the phrases of a text field; nothing for a field that has none. */
export function FieldPhrases<R>(
  props: FieldProps<R> & {
    readonly boxId: string
    readonly field: string
    readonly selectionRef: RefObject<LastSelection | null>
  },
) {
  const { spec, row, plan, boxId, field, selectionRef, onChange, onLeave } = props
  const phraseField = phraseFieldOf(field)
  if (phraseField === null || (spec.kind !== 'text' && spec.kind !== 'lines')) return null
  return (
    <PhraseButton
      field={phraseField}
      path={field}
      label={spec.label}
      kind={spec.kind}
      text={fieldText(spec, row, plan)}
      plan={plan}
      boxId={boxId}
      selectionRef={selectionRef}
      onText={(text) => {
        // What was typed before is a step of its own, and so is the phrase.
        onLeave()
        onChange(spec, (current) => writeFieldText(spec, current, text, plan).row)
        onLeave()
      }}
    />
  )
}
