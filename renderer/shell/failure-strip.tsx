import type { ReactNode } from 'react'

/** Stays while something cannot be stored, and offers the ways out. */
export function FailureStrip(props: {
  readonly message: string
  /** File that holds what cannot be stored, as it is now; null while there is none. */
  readonly fileName: string | null
  /** The ways out, as buttons. */
  readonly children: ReactNode
}) {
  const { message, fileName } = props
  return (
    <div className="failure-strip" role="alert">
      <span>
        {fileName === null ? message : `${message} Nội dung hiện tại đã có ở tệp “${fileName}”.`}
      </span>
      {props.children}
    </div>
  )
}

export function StripButton(props: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="button" onClick={props.onClick}>
      {props.label}
    </button>
  )
}
