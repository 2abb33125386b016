import { Badge } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { inUseOf, type Desk } from '../desk/desk.ts'
import { localOf } from '../garage/clock.ts'
import { sentAgain, wrongLetters, type Mailbag } from '../model/letters.ts'
import { restoreWords } from '../words/index.ts'
import styles from './Restore.module.css'

const most = 40

const LetterList = ({ label, mail }: { readonly label: string; readonly mail: Mailbag }) => {
  const words = useWords(restoreWords)
  return (
    <ul className={styles['list']} aria-label={label}>
      {mail.slice(0, most).map(({ eventId, kind, to, times, recordedAt }) => (
        <li key={eventId} data-letter={kind}>
          <span className={styles['when']}>{words.moment(localOf(recordedAt))}</span>{' '}
          {words.evidence.letter(kind, to, times)}
        </li>
      ))}
      {mail.length > most && <li>{words.evidence.more(mail.length - most)}</li>}
    </ul>
  )
}

const Carried = ({ desk }: { readonly desk: Desk }) => {
  const { evidence: words } = useWords(restoreWords)
  const { carried } = desk
  if (carried === null) return null
  return (
    <>
      <h3>{words.carried}</h3>
      <p>
        <output data-metric="carried">{words.carriedIs(carried.events, carried.refused.length)}</output>
      </p>
      <ul className={styles['list']}>
        {carried.refused.map(({ eventId, eventType, rules, reason }) => (
          <li key={eventId}>
            <Badge family="failure">{eventType}</Badge> {rules.join(', ')}: {reason}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What has left, what of it is not so, and what left twice. */
export const Letters = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(restoreWords)
  const { evidence } = words
  const wrong = desk.databases.length === 0 ? [] : wrongLetters(desk.mail, inUseOf(desk).log)
  const again = desk.mail.filter(({ times }) => times > 1)
  return (
    <div className={styles['panel']}>
      <p className={styles['quiet']}>{evidence.lettersNote}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>{evidence.sent}</dt>
          <dd>
            <output data-metric="sent">{words.number(desk.mail.length + sentAgain(desk.mail))}</output>
          </dd>
        </div>
        <div>
          <dt>{evidence.again}</dt>
          <dd>
            <output data-metric="sentAgain">{words.number(sentAgain(desk.mail))}</output>
          </dd>
        </div>
        <div>
          <dt>{evidence.wrong}</dt>
          <dd>
            <output data-metric="wrongLetters">{words.number(wrong.length)}</output>
          </dd>
        </div>
      </dl>
      <Carried desk={desk} />
      <h3>{evidence.wrong}</h3>
      {wrong.length === 0 ? (
        <p className={styles['quiet']}>{evidence.wrongNone}</p>
      ) : (
        <LetterList label={evidence.wrong} mail={wrong} />
      )}
      {again.length > 0 && (
        <>
          <h3>{evidence.again}</h3>
          <LetterList label={evidence.again} mail={again} />
        </>
      )}
    </div>
  )
}
