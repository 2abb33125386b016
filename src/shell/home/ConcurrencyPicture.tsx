/** Two writers, one aggregate: the second one is turned away. */
export const ConcurrencyPicture = () => (
  <>
    <rect
      x="132"
      y="34"
      width="56"
      height="44"
      rx="9"
      fill="var(--aggregate-surface)"
      stroke="var(--aggregate-line)"
    />
    <path d="M30 38h44l10 10v24H30z" fill="var(--event-surface)" stroke="var(--event-line)" />
    <path
      d="M236 38h44l10 10v24h-54z"
      fill="var(--event-surface)"
      stroke="var(--failure-line)"
      strokeDasharray="6 4"
    />
    <path d="M88 56h38" stroke="var(--text-muted)" />
    <path d="M232 56h-38" stroke="var(--failure-line)" strokeDasharray="5 4" />
    <path d="M205 46l16 20M221 46l-16 20" stroke="var(--failure-line)" />
  </>
)
