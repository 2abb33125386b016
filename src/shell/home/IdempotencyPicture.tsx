/** The same command three times, and one effect. */
export const IdempotencyPicture = () => (
  <>
    {[0, 1, 2].map((copy) => (
      <path
        key={copy}
        d="M0 0h44l12 13-12 13H0l10-13z"
        transform={`translate(24 ${12 + copy * 32})`}
        fill="var(--command-surface)"
        stroke="var(--command-line)"
        opacity={copy === 0 ? 1 : 0.5}
      />
    ))}
    <path d="M92 56h70" stroke="var(--text-muted)" />
    <rect
      x="172"
      y="26"
      width="60"
      height="60"
      rx="8"
      fill="var(--aggregate-surface)"
      stroke="var(--aggregate-line)"
    />
    <path d="M236 56h24" stroke="var(--text-muted)" />
    <path d="M264 40h26l10 10v22h-36z" fill="var(--event-surface)" stroke="var(--event-line)" />
  </>
)
