/** Ref of the field that has the focus of its dialog: when the dialog opens, and when it is open already. */
export const takesFocus = (field: HTMLInputElement | null): void => {
  // A dialog gives the focus to what asks for it in this way, else to its first button.
  field?.setAttribute('autofocus', '')
  field?.focus()
}
