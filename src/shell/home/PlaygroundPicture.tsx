/** A program of one's own, and what comes out of it. */
export const PlaygroundPicture = () => (
  <>
    <path d="M52 26 30 56l22 30M108 26l22 30-22 30" stroke="var(--accent)" strokeWidth="3.5" />
    <path d="M68 90 92 22" stroke="var(--text-muted)" />
    <path d="M146 56h30M168 49l8 7-8 7" stroke="var(--text-muted)" />
    {[0, 1, 2].map((place) => (
      <rect
        key={place}
        x={192 + place * 34}
        y="42"
        width="28"
        height="28"
        fill="var(--event-surface)"
        stroke="var(--event-line)"
      />
    ))}
  </>
)
