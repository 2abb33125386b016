import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** A rule that is broken, in which theme, and the first characters of what breaks it. */
export interface Violation {
  readonly theme: string
  readonly rule: string
  readonly nodes: readonly string[]
}

/** All of them in the long run (`npm run soak`), the first few in the short one: screens of one lab are much alike. */
export const someOf = <Item>(items: readonly Item[], few = 2): readonly Item[] =>
  process.env['SOAK'] === undefined ? items.slice(0, few) : items

const themes = ['light', 'dark', 'projector'] as const

/** What colours and sizes decide; all other rules come out alike in every theme. */
const rulesOfThemes = ['color-contrast', 'scrollable-region-focusable']

/** Ends what a change of theme set moving, so that colours are those that stay. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish()
    }
  })

const inTheme = async (page: Page, theme: string, all: boolean): Promise<readonly Violation[]> => {
  await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
  await settle(page)
  // Legacy mode: no second page for each run, which only frames of other origins need.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (all ? axe : axe.withRules(rulesOfThemes)).analyze()
  return violations.map(({ id: rule, nodes }) => ({
    theme,
    rule,
    nodes: nodes.map(({ html }) => html.slice(0, 200)),
  }))
}

/** Every rule in the light theme, then those that a theme decides in the others. The page is left in the last theme. */
export const violationsInAllThemes = async (page: Page): Promise<readonly Violation[]> => {
  const found: Violation[] = []
  for (const theme of themes) found.push(...(await inTheme(page, theme, theme === 'light')))
  return found
}
