/** The items in an order of chance; real chance, for it is only for the eye. */
export const shuffled = <Item>(items: readonly Item[]): readonly Item[] => {
  const lots = crypto.getRandomValues(new Uint32Array(items.length))
  return items
    .map((item, index) => ({ item, lot: lots[index] ?? 0 }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ item }) => item)
}
