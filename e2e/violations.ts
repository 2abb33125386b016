import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** A rule that is broken, in which theme, and the first characters of what breaks it. */
export interface Violation {
  readonly theme: string
  readonly rule: string
  readonly nodes: readonly string[]
}

const themes = ['light', 'dark', 'projector'] as const

/** Ends what a change of theme set moving, so that colours are those that stay. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish()
    }
  })

const inTheme = async (
  page: Page,
  theme: string,
  besides: readonly string[],
): Promise<readonly Violation[]> => {
  await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
  await settle(page)
  // Legacy mode: no second page for each run, which only frames of other origins need.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  for (const selector of besides) axe.exclude(selector)
  const { violations } = await axe.analyze()
  return violations.map(({ id: rule, nodes }) => ({
    theme,
    rule,
    nodes: nodes.map(({ html }) => html.slice(0, 200)),
  }))
}

/**
 * Every rule in every theme, everywhere but in what `besides` selects (default nothing): what is the same on many
 * screens need be looked at once. The page is left in the last theme.
 */
export const violationsInAllThemes = async (
  page: Page,
  besides: readonly string[] = [],
): Promise<readonly Violation[]> => {
  const found: Violation[] = []
  for (const theme of themes) found.push(...(await inTheme(page, theme, besides)))
  return found
}
