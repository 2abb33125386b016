import { courseWords, labs } from '../course/index.ts'
import { useWords } from '../words/index.ts'
import styles from './App.module.css'
import { Brand } from './Brand.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { usePathLocation } from './usePathLocation.ts'
import { shellWords } from './words.ts'

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

/** The top of every page: where one is and where one can go. Hidden while presenting. */
export const Header = () => {
  const words = useWords(shellWords)
  const course = useWords(courseWords)
  const [location] = usePathLocation()
  if (location.startsWith('/present/')) return null
  return (
    <header className={styles['header']}>
      <a href="#/" className={styles['brand']}>
        <Brand />
        {words.product}
      </a>
      <nav aria-label={words.mainNavigation}>
        <ul className={styles['links']}>
          {labs.map((lab) => (
            <NavigationLink key={lab.id} to={`/labs/${lab.id}`}>
              {course.labs[lab.id].short}
            </NavigationLink>
          ))}
          <NavigationLink to="/store">{words.storeBrowser}</NavigationLink>
        </ul>
      </nav>
      <div className={styles['tools']}>
        <ThemeSwitch />
      </div>
    </header>
  )
}
