import styles from './AggregateName.module.css'

/** Characters at the end that stay in sight where there is no room for all: they tell the aggregates apart. */
const kept = 8

/** The id of an aggregate; where room is short it is cut in the middle. */
export const AggregateName = ({ id }: { readonly id: string }) => (
  <span className={styles['name']} title={id}>
    <span className={styles['begin']}>{id.slice(0, -kept)}</span>
    <span>{id.slice(-kept)}</span>
  </span>
)
