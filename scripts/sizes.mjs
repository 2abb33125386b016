// The budget of sizes: what a first visit loads, and what each lab adds, as gzip. Reckoned from the manifest of the build.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const kibibyte = 1024
const firstLoadAtMost = 150
const labAtMost = 40
/** Libraries that a lab loads after it is there. */
const laterAtMost = { 'src/labs/playground/editor/CodeEditor.tsx': 160 }

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** The chunk and all that it imports at once. */
const closure = (key, seen = new Set()) => {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const each of manifest[key].imports ?? []) closure(each, seen)
  return seen
}

const sizes = new Map()
const sizeOf = (key) => {
  const { file } = manifest[key]
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length)
  return sizes.get(file)
}
const sum = (keys) => [...keys].reduce((total, key) => total + sizeOf(key), 0) / kibibyte

const first = new Set([...closure('index.html'), ...closure('src/shell/home/HomePage.tsx')])
const labs = Object.keys(manifest).filter((key) => /^src\/labs\/[^/]+\/index\.ts$/.test(key))
if (labs.length === 0) {
  console.error('Failed to reckon sizes: because the manifest of the build has no labs. Run npm run build.')
  process.exit(1)
}
const closures = new Map(labs.map((lab) => [lab, closure(lab)]))
const isShared = (key, lab) => labs.some((other) => other !== lab && closures.get(other).has(key))

const rows = [
  ['first load', sum(first), firstLoadAtMost],
  ...labs.map((lab) => [
    lab.split('/')[2],
    sum([...closures.get(lab)].filter((key) => !first.has(key) && !isShared(key, lab))),
    labAtMost,
  ]),
  ...Object.entries(laterAtMost).map(([key, most]) => [
    key.split('/').at(-1),
    sum(
      [...closure(key)].filter(
        (each) => !first.has(each) && !labs.some((lab) => closures.get(lab).has(each)),
      ),
    ),
    most,
  ]),
]
console.table(
  Object.fromEntries(rows.map(([name, size, most]) => [name, { 'KiB gzip': Number(size.toFixed(1)), most }])),
)
const over = rows.filter(([, size, most]) => size > most)
for (const [name, size, most] of over)
  console.error(
    `Failed to stay within the budget: because ${name} is ${size.toFixed(1)} KiB and may be ${most}. Load what is not needed at once later.`,
  )
process.exit(over.length === 0 ? 0 : 1)
