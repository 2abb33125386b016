/** One owner above; below three contexts, each with a smaller copy of its own. */
export const AutonomyPicture = () => (
  <>
    <rect
      x="112"
      y="10"
      width="96"
      height="34"
      rx="6"
      fill="var(--aggregate-surface)"
      stroke="var(--aggregate-line)"
    />
    <path d="M124 22h72M124 32h72" stroke="var(--aggregate-line)" />
    {[58, 160, 262].map((x) => (
      <g key={x}>
        <path d={`M160 46L${x} 70`} stroke="var(--event-line)" />
        <rect
          x={x - 38}
          y="72"
          width="76"
          height="32"
          fill="var(--readmodel-surface)"
          stroke="var(--readmodel-line)"
        />
        <path d={`M${x - 38} 82h76`} stroke="var(--readmodel-line)" />
      </g>
    ))}
  </>
)
