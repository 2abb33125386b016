import { memo, useEffect, useId, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react'
import { rowAfterKey } from './gridKeys.ts'
import { useScrollSpace } from './useScrollSpace.ts'
import styles from './VirtualGrid.module.css'

/** A column of the grid. */
export interface GridColumn {
  readonly key: string
  readonly header: string
  /** A track of a CSS grid, for instance `5rem` or `minmax(8rem, 1fr)`. */
  readonly width: string
  readonly align?: 'end'
}

/** A row that is to be brought into sight and made active; a new object is a new wish. */
export interface Wish {
  readonly row: number
}

export interface VirtualGridProps {
  readonly label: string
  readonly columns: readonly GridColumn[]
  readonly rowCount: number
  /** The cells of a row, one for each column. */
  readonly cells: (row: number) => readonly ReactNode[]
  /** Stays the same while the row shows the same thing. */
  readonly rowKey: (row: number) => string | number
  readonly active: number | null
  /** `walk`: a key led there; `open`: it was clicked, or Enter was pressed. */
  readonly onActive: (row: number, how: 'walk' | 'open') => void
  /** Rows that are drawn now, from 0, `last` exclusive. */
  readonly onDraw?: (first: number, last: number) => void
  /** Told when the first row comes into sight, or leaves it. */
  readonly onTop?: (isAtTop: boolean) => void
  readonly wish?: Wish | null
  /** Whether more rows are to come than are counted. */
  readonly isOpenEnded?: boolean
}

/** Pixels; the same in all themes, so that positions can be reckoned. */
export const rowHeight = 32

interface RowProps {
  readonly id: string
  readonly index: number
  readonly top: number
  readonly isActive: boolean
  readonly columns: readonly GridColumn[]
  readonly cells: readonly ReactNode[]
}

const Row = memo(({ id, index, top, isActive, columns, cells }: RowProps) => (
  <tr
    id={id}
    aria-rowindex={index + 2}
    aria-selected={isActive}
    data-row={index}
    className={styles['row']}
    style={{ translate: `0 ${top}px` }}
  >
    {columns.map((column, place) => (
      <td key={column.key} data-align={column.align} data-column={column.key}>
        {cells[place]}
      </td>
    ))}
  </tr>
))

const Header = memo(({ columns }: { readonly columns: readonly GridColumn[] }) => (
  <thead>
    <tr aria-rowindex={1} className={styles['header']}>
      {columns.map((column) => (
        <th key={column.key} scope="col" data-align={column.align}>
          {column.header}
        </th>
      ))}
    </tr>
  </thead>
))

/** A table of any length that draws only what can be seen. Arrow, page, Home and End keys walk; Enter opens. */
export const VirtualGrid = (props: VirtualGridProps) => {
  const { label, columns, rowCount, cells, rowKey, active, onActive, onDraw, onTop, wish } = props
  const id = useId()
  const { scroller, onScroll, height, offset, first, last, firstInSight, page, isAtTop, see } =
    useScrollSpace(rowCount, rowHeight)

  useEffect(() => onDraw?.(first, last), [onDraw, first, last])
  useEffect(() => onTop?.(isAtTop), [onTop, isAtTop])
  useEffect(() => {
    if (wish) see(wish.row, 'middle')
    // oxlint-disable-next-line react/exhaustive-deps -- a wish is fulfilled once
  }, [wish])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && active !== null) onActive(active, 'open')
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const row = rowAfterKey(event.key, { active, first: firstInSight, count: rowCount, page })
    if (row === null) return
    event.preventDefault()
    event.stopPropagation()
    see(row, 'near')
    onActive(row, 'walk')
  }

  const drawn = Array.from({ length: last - first }, (_, place) => first + place)
  const isActiveDrawn = active !== null && active >= first && active < last
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a table that is walked through by keys is a grid
    <table
      ref={scroller}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as HTML allows it for grids
      role="grid"
      aria-label={label}
      aria-rowcount={props.isOpenEnded === true ? -1 : rowCount + 1}
      aria-colcount={columns.length}
      aria-activedescendant={isActiveDrawn ? `${id}-${active}` : undefined}
      tabIndex={0}
      className={styles['grid']}
      style={{ '--columns': columns.map((column) => column.width).join(' ') } as CSSProperties}
      onScroll={onScroll}
      onClick={({ target }) => {
        const row = (target as Element).closest('tr')?.dataset['row']
        if (row !== undefined) onActive(Number(row), 'open')
      }}
      onKeyDown={onKeyDown}
    >
      <Header columns={columns} />
      <tbody className={styles['body']} style={{ blockSize: height }}>
        {drawn.map((row) => (
          <Row
            key={rowKey(row)}
            id={`${id}-${row}`}
            index={row}
            top={row * rowHeight - offset}
            isActive={row === active}
            columns={columns}
            cells={cells(row)}
          />
        ))}
      </tbody>
    </table>
  )
}
