const lanes = ['event', 'command', 'aggregate', 'readmodel'] as const

/** Four lanes, one fact in each, at the same moment. */
export const FourFormsPicture = () => (
  <>
    {lanes.map((family, lane) => (
      <g key={family} transform={`translate(0 ${10 + lane * 26})`}>
        <path d="M24 10h272" stroke="var(--line)" strokeWidth="2" />
        <path
          d="M0 0h34l10 10v12H0z"
          transform={`translate(${70 + lane * 44} -1)`}
          fill={`var(--${family}-surface)`}
          stroke={`var(--${family}-line)`}
        />
      </g>
    ))}
  </>
)
