import type { StockTask } from '../stock/stockItem.ts'

const tasks: Readonly<Record<StockTask, string>> = {
  CheckoutItem: 'Check one out',
  ScrapItem: 'Scrap a broken one',
  ReceiveItems: 'Receive a delivery of 12',
}

/** Texts of "one number, many meanings". */
export const stockTexts = {
  onShelf: 'Oil filters on the shelf:',
  none: 'none',
  inStock: 'In stock',
  notANumber: 'A whole number of at least 0, such as 11.',
  tasks,
  ask: 'Ask both: how many were checked out?',
  cannotTell: 'Cannot tell. The number went up and down; checked out, broken or miscounted look the same.',
  checkedOut: (out: number, scrapped: number, received: number) =>
    `${out} checked out, ${scrapped} scrapped, ${received} received.`,
  refused: (why: string) => `Refused: ${why}`,
  position: (id: number) => `no. ${id}`,
}
