/** A ship with one hold under water. */
export const BulkheadPicture = () => (
  <>
    <path d="M209 40h79l-12 50h-67z" fill="var(--command-surface)" stroke="var(--command-line)" />
    <path d="M22 26h276l-18 62q-4 10-16 10H56q-12 0-16-10z" stroke="var(--text-muted)" />
    <path d="M116 26v72M207 26v72" stroke="var(--text-muted)" strokeWidth="4" />
    <path d="M62 64h28M150 64h28" stroke="var(--readmodel-line)" strokeWidth="7" strokeLinecap="round" />
  </>
)
