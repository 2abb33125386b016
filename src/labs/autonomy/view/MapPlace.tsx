import { useState } from 'react'
import { Button, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { entityIds, mapContexts, type EntityId, type MapContext } from '../model/map.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'

/** As what a context has a fact. */
export type Role = 'owns' | 'copies'

/** A fact on its way to a context: as its owner's, or as a copy. */
export interface Fact {
  readonly entity: EntityId
  readonly role: Role
}

/** In which form a fact is dragged. */
export const dragFormat = 'text/plain'

/** The facts to drag, each as its owner's and, where anybody needs one, as a copy. */
export const MapChips = () => {
  const { controls: words } = useWords(autonomyWords)
  const chip = (fact: Fact) => (
    <span
      key={`${fact.entity} ${fact.role}`}
      className={styles['fact']}
      data-role={fact.role}
      data-drag={`${fact.entity} ${fact.role}`}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragFormat, `${fact.entity} ${fact.role}`)}
    >
      {fact.role === 'owns'
        ? words.dragOwner(words.entities[fact.entity])
        : words.dragCopy(words.entities[fact.entity])}
    </span>
  )
  return (
    <div data-lab-controls>
      <p className={styles['facts']} aria-hidden>
        {entityIds.map((id) => chip({ entity: id, role: 'owns' }))}
        {(['customer', 'vehicle', 'job', 'product'] as const).map((id) =>
          chip({ entity: id, role: 'copies' }),
        )}
      </p>
    </div>
  )
}

interface MapPlaceProps {
  readonly onPut: (fact: Fact, context: MapContext) => void
  readonly onEmpty: () => void
}

/** By choosing, what can be dragged as well. */
export const MapPlace = ({ onPut, onEmpty }: MapPlaceProps) => {
  const { controls: words } = useWords(autonomyWords)
  const [entity, setEntity] = useState<EntityId>('customer')
  const [role, setRole] = useState<Role>('owns')
  const [target, setTarget] = useState<MapContext>('customers')
  const options = <Value extends string>(ids: readonly Value[], names: Readonly<Record<Value, string>>) =>
    ids.map((id) => ({ value: id, label: names[id] }))
  return (
    <div data-lab-controls className={styles['controls']}>
      <Select
        label={words.entity}
        value={entity}
        options={options(entityIds, words.entities)}
        onChange={(event) => setEntity(event.target.value as EntityId)}
      />
      <Select
        label={words.role}
        value={role}
        options={options(['owns', 'copies'] as const, words.roles)}
        onChange={(event) => setRole(event.target.value as Role)}
      />
      <Select
        label={words.target}
        value={target}
        options={options(mapContexts, words.mapContexts)}
        onChange={(event) => setTarget(event.target.value as MapContext)}
      />
      <Button size="small" kind="primary" onClick={() => onPut({ entity, role }, target)}>
        {words.put}
      </Button>
      <Button size="small" onClick={onEmpty}>
        {words.emptyIt}
      </Button>
    </div>
  )
}
