/** A switch in the line, open, between a caller and a supplier. */
export const BreakerPicture = () => (
  <>
    <rect
      x="18"
      y="34"
      width="70"
      height="44"
      rx="6"
      fill="var(--neutral-surface)"
      stroke="var(--neutral-line)"
    />
    <rect
      x="232"
      y="34"
      width="70"
      height="44"
      rx="6"
      fill="var(--failure-surface)"
      stroke="var(--failure-line)"
    />
    <path d="M88 56h44M190 56h42" stroke="var(--text-muted)" strokeWidth="4" />
    <path d="M132 56L184 24" stroke="var(--failure-line)" strokeWidth="5" strokeLinecap="round" />
    <circle cx="132" cy="56" r="6" fill="var(--surface-raised)" stroke="var(--text-muted)" />
    <circle cx="190" cy="56" r="6" fill="var(--surface-raised)" stroke="var(--text-muted)" />
    {[0, 1, 2, 3, 4].map((call) => (
      <path key={call} d={`M${136 + call * 12} 92l7 7m0-7l-7 7`} stroke="var(--failure-line)" />
    ))}
  </>
)
