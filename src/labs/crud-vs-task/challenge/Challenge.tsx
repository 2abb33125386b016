import { useState } from 'react'
import { Badge, Banner, Button, Callout, DataTable, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { CrudScreen } from '../screens/CrudScreen.tsx'
import { Side, Sides } from '../screens/Sides.tsx'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Challenge.module.css'
import { lookForReason, type Finding } from './lookForReason.ts'
import type { Story } from './stories.ts'

interface Search {
  readonly rowsRead: number
  readonly findings: readonly Finding[]
}

const FindingView = ({ finding }: { readonly finding: Finding }) => {
  const words = useWords(crudVsTaskWords).challenge
  const { name, stories, told, lost } = finding
  const same = stories.filter((story) => story.same)
  return (
    <section className={styles['finding']} aria-label={name} data-lost={lost}>
      <Banner kind={lost ? 'good' : 'warn'} title={lost ? words.solvedTitle : words.failedTitle}>
        {lost
          ? words.solved(name, same.length)
          : told === null
            ? words.oneStory(name)
            : words.told(name, told)}
      </Banner>
      <DataTable
        caption={words.columns}
        columns={[
          {
            key: 'story',
            header: words.story,
            cell: (story: Story) => story.steps.map((step) => words.stories[step]).join(', '),
          },
          {
            key: 'leaves',
            header: words.leaves,
            cell: (story) => (
              <Badge family={story.same ? 'failure' : 'neutral'}>
                {story.same ? words.same : words.other}
              </Badge>
            ),
          },
        ]}
        rows={stories}
        rowKey={(story) => story.steps.join(' ')}
      />
    </section>
  )
}

/** Reach a state in the form whose reason nobody can ever find out again. */
export const Challenge = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords)
  const [search, setSearch] = useState<Search | null>(null)
  const { busy, error, run } = useAction()
  const { table } = desk.crud

  const look = async (): Promise<void> => {
    const rows = (await table?.all()) ?? []
    setSearch({ rowsRead: rows.length, findings: lookForReason(rows, desk.today) })
  }

  const lost = search?.findings.some((finding) => finding.lost) === true
  return (
    <Sides>
      <Side side="rows" title={words.screen.crud}>
        <CrudScreen desk={desk} />
      </Side>
      <Side side="rows" title={words.challenge.search}>
        <p>{words.challenge.task}</p>
        <Button kind="primary" disabled={busy || table === null} onClick={() => run(look)}>
          {words.challenge.check}
        </Button>
        {error !== null && <Banner kind="error">{error}</Banner>}
        {search !== null && (
          <div className={styles['findings']} aria-live="polite" data-metric="challenge" data-solved={lost}>
            <p className={styles['read']}>{words.challenge.rowsRead(search.rowsRead)}</p>
            {search.findings.length === 0 && <p>{words.challenge.unchanged}</p>}
            {search.findings.map((finding) => (
              <FindingView key={finding.key} finding={finding} />
            ))}
            {lost && <Callout>{words.challenge.tryTask}</Callout>}
          </div>
        )}
      </Side>
    </Sides>
  )
}
