import { useState, type DragEvent } from 'react'
import type { Settings } from '../../../kernel/index.ts'
import { Banner, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import {
  contextMask,
  copiesSetting,
  emptyMap,
  entityIds,
  judgeMap,
  mapContexts,
  mapIn,
  ownersSetting,
  refuseCopy,
  type ContextMap,
  type MapContext,
} from '../model/map.ts'
import { autonomyWords } from '../words/index.ts'
import { dragFormat, MapChips, MapPlace, type Fact, type Role } from './MapPlace.tsx'
import styles from './Autonomy.module.css'

interface MapBoardProps {
  readonly settings: Settings
  /** Left out on paper: nothing can be moved there. */
  readonly onChange?: (settings: Settings) => void
}

type Words = (typeof autonomyWords)['en']['controls']

const factIn = (event: DragEvent): Fact | null => {
  const [entity, role] = event.dataTransfer.getData(dragFormat).split(' ')
  const found = entityIds.find((one) => one === entity)
  return found !== undefined && (role === 'owns' || role === 'copies') ? { entity: found, role } : null
}

const listOf = (map: ContextMap, { entity, role }: Fact): readonly MapContext[] =>
  role === 'owns' ? map[entity].owners : map[entity].copies

const settingOf = ({ entity, role }: Fact): string =>
  role === 'owns' ? ownersSetting(entity) : copiesSetting(entity)

/** What is wrong with the map, sentence by sentence. */
const verdictOf = (map: ContextMap, words: Words): readonly string[] => {
  const { unowned, misplaced, contested } = judgeMap(map)
  return [
    ...contested.map((entity) =>
      words.contested(
        words.entities[entity],
        map[entity].owners.map((context) => words.mapContexts[context]).join(', '),
      ),
    ),
    ...misplaced.map((entity) =>
      words.misplaced(words.entities[entity], words.mapContexts[map[entity].owners[0] ?? 'customers']),
    ),
    ...(unowned.length === 0
      ? []
      : [words.unowned(unowned.map((entity) => words.entities[entity]).join(', '))]),
  ]
}

interface CardProps {
  readonly context: MapContext
  readonly map: ContextMap
  readonly onDrop?: (fact: Fact) => void
  readonly onTake?: (fact: Fact) => void
}

/** A context with what it owns and what it has copies of. */
const Card = ({ context, map, onDrop, onTake }: CardProps) => {
  const { controls: words } = useWords(autonomyWords)
  const row = (role: Role, label: string) => {
    const entities = entityIds.filter((entity) => listOf(map, { entity, role }).includes(context))
    return (
      <p className={styles['facts']} data-role={role}>
        <span className={styles['note']}>{label}</span>
        {entities.map((entity) => (
          <button
            key={entity}
            type="button"
            className={styles['fact']}
            data-role={role}
            data-contested={role === 'owns' && map[entity].owners.length > 1}
            disabled={onTake === undefined}
            aria-label={words.takeAway(words.entities[entity], words.roles[role], words.mapContexts[context])}
            title={words.takeAway(words.entities[entity], words.roles[role], words.mapContexts[context])}
            onClick={() => onTake?.({ entity, role })}
          >
            {words.entities[entity]}
          </button>
        ))}
      </p>
    )
  }
  return (
    <div
      className={styles['context']}
      data-context={context}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const fact = factIn(event)
        if (fact !== null) onDrop?.(fact)
      }}
    >
      <strong>{words.mapContexts[context]}</strong>
      {row('owns', words.ownsLabel)}
      {row('copies', words.copiesLabel)}
    </div>
  )
}

/** The context map: who owns each fact, and who keeps a copy. A wrong edge is refused with its reason. */
export const MapBoard = ({ settings, onChange }: MapBoardProps) => {
  const { controls: words } = useWords(autonomyWords)
  const [refused, setRefused] = useState<string | null>(null)
  const map = mapIn(settings)
  const { edges } = judgeMap(map)
  const problems = verdictOf(map, words)
  const single = entityIds.filter((entity) => map[entity].owners.length === 1).length
  const put = (fact: Fact, context: MapContext): void => {
    const why = fact.role === 'copies' ? refuseCopy(map, fact.entity, context) : null
    setRefused(
      why === null ? null : words.refusals[why](words.entities[fact.entity], words.mapContexts[context]),
    )
    if (why === null) onChange?.({ [settingOf(fact)]: contextMask([...listOf(map, fact), context]) })
  }
  const take = (fact: Fact, context: MapContext): void => {
    setRefused(null)
    onChange?.({ [settingOf(fact)]: contextMask(listOf(map, fact).filter((one) => one !== context)) })
  }
  return (
    <section className={styles['board']} aria-label={words.mapTitle}>
      <h2>{words.mapTitle}</h2>
      {onChange !== undefined && (
        <>
          <p className={styles['note']}>{words.mapText}</p>
          <MapChips />
        </>
      )}
      <div className={styles['map']}>
        {mapContexts.map((context) => (
          <Card
            key={context}
            context={context}
            map={map}
            {...(onChange === undefined
              ? {}
              : { onDrop: (fact) => put(fact, context), onTake: (fact) => take(fact, context) })}
          />
        ))}
      </div>
      {/* Below what is dragged: a refusal moves nothing that somebody aims at. */}
      <div aria-live="polite">
        {refused !== null && (
          <div data-metric="refusedEdge">
            <Banner kind="error">{refused}</Banner>
          </div>
        )}
      </div>
      {onChange !== undefined && <MapPlace onPut={put} onEmpty={() => onChange(emptyMap)} />}
      <p className={styles['facts']}>
        {`${words.owners}: `}
        <Measured origin="simulated" metric="owners">
          {`${single} / ${entityIds.length}`}
        </Measured>
        {`${words.edges}: `}
        <Measured origin="simulated" metric="edges">
          {`${edges} / 10`}
        </Measured>
      </p>
      <div data-metric="mapVerdict">
        {problems.map((problem) => (
          <p key={problem} className={styles['problem']}>
            {problem}
          </p>
        ))}
        {problems.length === 0 && edges === 10 && <Banner kind="good">{words.mapDone}</Banner>}
      </div>
    </section>
  )
}
