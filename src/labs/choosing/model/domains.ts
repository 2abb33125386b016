/** How a part of a system is built. */
export type Style = 'crud' | 'cqrs'

export type DomainId = 'addressBook' | 'workshop' | 'priceList' | 'partsSearch' | 'invoices'

interface Domain {
  /** Records that one enters and looks at. */
  readonly entities: number
  /** Different pictures that people want of the same facts. */
  readonly views: number
  /** Rules that a change must keep, beyond single fields. */
  readonly rules: number
  /** Reads for each write. */
  readonly readsPerWrite: number
}

/** Five parts of the garage and its shop. Assumed. */
export const domains: Readonly<Record<DomainId, Domain>> = {
  addressBook: { entities: 1, views: 1, rules: 0, readsPerWrite: 5 },
  workshop: { entities: 2, views: 3, rules: 4, readsPerWrite: 20 },
  priceList: { entities: 1, views: 1, rules: 1, readsPerWrite: 50 },
  partsSearch: { entities: 2, views: 4, rules: 1, readsPerWrite: 1000 },
  invoices: { entities: 1, views: 2, rules: 1, readsPerWrite: 3 },
}

export const domainIds = Object.keys(domains) as readonly DomainId[]

/** A part that has to be built and kept. */
export type PartId =
  | 'screen'
  | 'service'
  | 'model'
  | 'table'
  | 'commands'
  | 'commandModel'
  | 'bus'
  | 'projection'
  | 'readStore'
  | 'queries'
  | 'lag'
  | 'rebuild'

/** What has to be built, and how many of each: one model and its tables, or a side that changes and a side that is asked. */
export const partsOf = (domain: DomainId, style: Style): Readonly<Partial<Record<PartId, number>>> => {
  const { entities, views } = domains[domain]
  return style === 'crud'
    ? { screen: Math.max(entities, views), service: 1, model: 1, table: entities }
    : {
        screen: Math.max(entities, views),
        commands: 1,
        commandModel: 1,
        table: entities,
        bus: 1,
        projection: views,
        readStore: 1,
        queries: 1,
        lag: 1,
        rebuild: 1,
      }
}

/** How many parts in all. */
export const partCount = (domain: DomainId, style: Style): number =>
  Object.values(partsOf(domain, style)).reduce((sum, count) => sum + count, 0)

/** Why CQRS may pay: rules to keep, pictures that differ, or far more reads than writes. */
export type Gain = 'rules' | 'views' | 'load'

export const gainsOf = (domain: DomainId): readonly Gain[] => {
  const { rules, views, readsPerWrite } = domains[domain]
  return [
    ...(rules >= 3 ? (['rules'] as const) : []),
    ...(views >= 3 ? (['views'] as const) : []),
    ...(readsPerWrite >= 100 ? (['load'] as const) : []),
  ]
}

/** CQRS where two things or more speak for it; it always has more parts. */
export const advisedStyle = (domain: DomainId): Style => (gainsOf(domain).length >= 2 ? 'cqrs' : 'crud')
