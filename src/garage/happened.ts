/** An event of one type. Once stored it has an id; one that has just been raised does not. */
export interface Happened<Type extends string, Data extends object> {
  readonly eventType: Type
  readonly eventData: Readonly<Data>
  readonly eventId?: string
}
