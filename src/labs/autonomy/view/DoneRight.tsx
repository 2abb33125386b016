import type { Settings } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { Badge, DataTable, Measured, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { findingsAt, type Finding } from '../conditions.ts'
import { allFieldsMask, copyIds, maskOf, neededFields } from '../model/facts.ts'
import { mapIn } from '../model/map.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'
import type { AutonomyRun } from './autonomyRun.ts'

/** The settings that keep a condition or break it. */
const settingsFor = ({ condition }: Finding, kept: boolean): Settings => {
  switch (condition) {
    case 'readOnly':
    case 'staleKnown':
      return { [condition]: kept }
    case 'minimal':
      return Object.fromEntries(copyIds.map((id) => [id, kept ? maskOf(neededFields[id]) : allFieldsMask]))
    case 'checked':
      return { checked: kept, heartbeats: kept }
  }
}

/** The four conditions under which sharing data does no harm, to switch, and the harm that each one's absence does. */
export const DoneRight = ({ run }: { readonly run: AutonomyRun }) => {
  const { controls: words } = useWords(autonomyWords)
  const { film, playhead } = run
  const now = usePlayheadState(playhead, (state) => Math.floor(state.now / 100) * 100)
  if (film.initial.rules.way === 'ask') return <p className={styles['note']}>{words.askingHasNone}</p>
  const findings = findingsAt(film, now)
  const oneOwner = mapIn(run.settings).customer.owners.length === 1
  const isRight = oneOwner && findings.every(({ kept, harm }) => kept && harm === 0)
  return (
    <>
      <p className={styles['note']}>{words.notRightYet}</p>
      <DataTable
        caption={words.doneRight}
        columns={[
          {
            key: 'condition',
            header: words.condition,
            cell: (finding) => (
              <Switch
                label={words.conditions[finding.condition].name}
                checked={finding.kept}
                onChange={(kept) => void run.changeAll(settingsFor(finding, kept))}
              />
            ),
          },
          {
            key: 'harm',
            header: words.harm,
            cell: ({ condition, harm }) => (
              <Measured origin="simulated" metric={`harm ${condition}`}>
                {words.harmText(harm, words.conditions[condition].harm)}
              </Measured>
            ),
          },
        ]}
        rows={findings}
        rowKey={({ condition }) => condition}
        mark={({ harm }) => (harm > 0 ? 'bad' : undefined)}
      />
      <p>
        {oneOwner ? '✓' : '✗'} {words.oneOwner}
      </p>
      <p data-metric="verdict" data-right={isRight} aria-live="polite">
        <Badge family={isRight ? 'good' : 'failure'}>{isRight ? words.right : words.notRight}</Badge>
      </p>
    </>
  )
}
