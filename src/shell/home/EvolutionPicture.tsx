/** One store, then two. */
export const EvolutionPicture = () => (
  <>
    <rect
      x="18"
      y="38"
      width="56"
      height="36"
      rx="4"
      fill="var(--neutral-surface)"
      stroke="var(--neutral-line)"
    />
    <path d="M82 56h26M100 49l8 7-8 7" stroke="var(--text-muted)" />
    <rect
      x="122"
      y="14"
      width="52"
      height="34"
      rx="9"
      fill="var(--aggregate-surface)"
      stroke="var(--aggregate-line)"
    />
    <rect
      x="122"
      y="64"
      width="52"
      height="34"
      fill="var(--readmodel-surface)"
      stroke="var(--readmodel-line)"
    />
    <path d="M122 74h52" stroke="var(--readmodel-line)" />
    <path d="M178 31h26M178 81h26" stroke="var(--text-muted)" />
    {[16, 66].map((top) => (
      <g key={top} transform={`translate(210 ${top})`}>
        <path d="M0 6v20c0 8 44 8 44 0V6" fill="var(--surface-sunken)" stroke="var(--text-muted)" />
        <ellipse cx="22" cy="6" rx="22" ry="6" fill="var(--surface-raised)" stroke="var(--text-muted)" />
      </g>
    ))}
    <path d="M262 32c22 8 22 40 0 48" stroke="var(--text-muted)" />
    <path d="M270 44h18l8 8v18h-26z" fill="var(--event-surface)" stroke="var(--event-line)" />
  </>
)
