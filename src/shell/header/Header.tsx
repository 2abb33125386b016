import { useWords } from '../../words/index.ts'
import styles from '../App.module.css'
import { Brand } from '../Brand.tsx'
import { embedding } from '../presenting/index.ts'
import { SearchDialog } from '../search/SearchDialog.tsx'
import { usePathLocation } from '../usePathLocation.ts'
import { shellWords } from '../words.ts'
import { FilmMenu } from './FilmMenu.tsx'
import { LabsMenu } from './LabsMenu.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { headerWords } from './words.ts'

const NavigationLink = ({ to, children }: { readonly to: string; readonly children: string }) => {
  const [location] = usePathLocation()
  const here = to === '/' ? location === '/' : location === to || location.startsWith(`${to}/`)
  return (
    <li>
      <a href={`#${to}`} className={styles['link']} aria-current={here ? 'page' : undefined}>
        {children}
      </a>
    </li>
  )
}

/** The top of every page: where one is and where one can go. Hidden while presenting and in a frame of another page. */
export const Header = () => {
  const words = useWords(shellWords)
  const own = useWords(headerWords)
  const [location] = usePathLocation()
  if (embedding.isEmbedded || location.startsWith('/present/')) return null
  return (
    <header className={styles['header']}>
      <a href="#/" className={styles['brand']}>
        <Brand />
        {words.product}
      </a>
      <nav aria-label={words.mainNavigation} className={styles['navigation']}>
        <LabsMenu />
        <ul className={styles['links']}>
          <NavigationLink to="/store">{words.storeBrowser}</NavigationLink>
          <NavigationLink to="/progress">{own.progress}</NavigationLink>
          <NavigationLink to="/glossary">{own.glossary}</NavigationLink>
        </ul>
      </nav>
      <div className={styles['tools']}>
        <SearchDialog />
        <FilmMenu />
        <ThemeSwitch />
        <SettingsDialog />
      </div>
    </header>
  )
}
