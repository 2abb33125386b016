import { useWords } from '../../../words/index.ts'
import { isOpen } from '../model/network.ts'
import type { Links } from '../model/state.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'
import styles from './Evidence.module.css'

/** One box for each direction of each link. */
export const LinkMatrix = ({ run, links }: { readonly run: CapRun; readonly links: Links }) => {
  const words = useWords(capWords).links
  const ids = links.map((_, id) => id)
  return (
    <>
      <table className={styles['matrix']}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            {ids.map((to) => (
              <th key={to} scope="col">
                R{to + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((from) => (
            <tr key={from}>
              <th scope="row">R{from + 1}</th>
              {ids.map((to) => (
                <td key={to}>
                  {from === to ? null : (
                    <input
                      type="checkbox"
                      aria-label={words.open(from + 1, to + 1)}
                      checked={isOpen(links, from, to)}
                      onChange={() =>
                        void run.give({ is: 'linkSet', from, to, open: !isOpen(links, from, to) })
                      }
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{words.note}</p>
    </>
  )
}
