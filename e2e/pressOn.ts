import { expect, type Locator } from '@playwright/test'

/** Enter on a control, once it can take it: the focus does not go to one that is still disabled. */
export const pressOn = async (control: Locator): Promise<void> => {
  await expect(control).toBeEnabled()
  await control.focus()
  await control.press('Enter')
}
