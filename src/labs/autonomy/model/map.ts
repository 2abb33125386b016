import type { Settings } from '../../../kernel/index.ts'

/** Contexts of the map, two of which are drawn and never built. */
export const mapContexts = [
  'customers',
  'vehicles',
  'workshop',
  'notifications',
  'invoicing',
  'sales',
  'inventory',
] as const
export type MapContext = (typeof mapContexts)[number]

/** What the contexts know something about. */
export const entityIds = ['customer', 'vehicle', 'job', 'invoice', 'sale', 'product'] as const
export type EntityId = (typeof entityIds)[number]

/** Who owns what in the lecture's context map. */
export const rightOwner: Readonly<Record<EntityId, MapContext>> = {
  customer: 'customers',
  vehicle: 'vehicles',
  job: 'workshop',
  invoice: 'invoicing',
  sale: 'sales',
  product: 'inventory',
}

/** Who keeps a copy of what: the ten edges of that map, each from upstream (owner) to downstream. */
export const rightCopies: Readonly<Record<EntityId, readonly MapContext[]>> = {
  customer: ['workshop', 'sales', 'notifications', 'invoicing'],
  vehicle: ['workshop'],
  job: ['notifications', 'invoicing'],
  invoice: [],
  sale: [],
  product: ['workshop', 'sales', 'invoicing'],
}

/** Names of the settings that hold who claims to own an entity, and who keeps a copy of it; both are masks of contexts. */
export const ownersSetting = (entity: EntityId): string => `owners.${entity}`
export const copiesSetting = (entity: EntityId): string => `copies.${entity}`

const bitOf = (context: MapContext): number => 2 ** mapContexts.indexOf(context)

/** A mask of contexts: bit 0 is the first of `mapContexts`. */
export const contextMask = (contexts: readonly MapContext[]): number =>
  mapContexts.filter((one) => contexts.includes(one)).reduce((sum, one) => sum + bitOf(one), 0)

/** The contexts of such a mask. */
export const contextsIn = (mask: number): readonly MapContext[] =>
  mapContexts.filter((one) => Math.floor(mask / bitOf(one)) % 2 === 1)

/** The whole map as settings, as the lecture has it. */
export const rightMap: Readonly<Record<string, number>> = Object.fromEntries(
  entityIds.flatMap((entity) => [
    [ownersSetting(entity), contextMask([rightOwner[entity]])],
    [copiesSetting(entity), contextMask(rightCopies[entity])],
  ]),
)

/** A map without owners and edges. */
export const emptyMap: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(rightMap).map((name) => [name, 0]),
)

/** The map as it stands: who claims to own each entity, and who keeps a copy. */
export type ContextMap = Readonly<
  Record<EntityId, { readonly owners: readonly MapContext[]; readonly copies: readonly MapContext[] }>
>

/** Reads the map from settings; what is missing is empty. */
export const mapIn = (settings: Settings): ContextMap =>
  Object.fromEntries(
    entityIds.map((entity) => [
      entity,
      {
        owners: contextsIn(Number(settings[ownersSetting(entity)] ?? 0)),
        copies: contextsIn(Number(settings[copiesSetting(entity)] ?? 0)),
      },
    ]),
  ) as unknown as ContextMap

/** Why something may not be put on the map. */
export type MapRefusal = 'noOwner' | 'ownsIt' | 'notNeeded' | 'reversed' | 'hasIt'

/** Why an edge may not be drawn: from the owner of an entity to a context that keeps a copy of it; null when it may. */
export const refuseCopy = (map: ContextMap, entity: EntityId, context: MapContext): MapRefusal | null => {
  const { owners, copies } = map[entity]
  if (copies.includes(context)) return 'hasIt'
  if (owners.length === 0) return 'noOwner'
  if (owners.includes(context)) return 'ownsIt'
  if (rightOwner[entity] === context) return 'reversed'
  return rightCopies[entity].includes(context) ? null : 'notNeeded'
}

/** What can be said of a map. */
export interface MapVerdict {
  /** Entities without an owner, with the wrong one, and with more than one. */
  readonly unowned: readonly EntityId[]
  readonly misplaced: readonly EntityId[]
  readonly contested: readonly EntityId[]
  /** Edges that are drawn and belong there, of ten. */
  readonly edges: number
}

/** Judges a map by the lecture's. */
export const judgeMap = (map: ContextMap): MapVerdict => ({
  unowned: entityIds.filter((entity) => map[entity].owners.length === 0),
  misplaced: entityIds.filter(
    (entity) => map[entity].owners.length === 1 && map[entity].owners[0] !== rightOwner[entity],
  ),
  contested: entityIds.filter((entity) => map[entity].owners.length > 1),
  edges: entityIds.reduce(
    (sum, entity) =>
      sum + map[entity].copies.filter((context) => rightCopies[entity].includes(context)).length,
    0,
  ),
})
