/**
 * Writes docs/coverage.md: each slide and statement of the lecture, the lab and step where it can be done, and a test that
 * proves it. Sources: src/course/slides.ts, src/course/slideWords.ts and the names of the tests. A test of the source
 * (src/shell/structure/coverage.test.ts) fails when a row is missing or not where the course has it, or a link does not live.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const counts = Object.fromEntries(
  [...read('src/course/slides.ts').matchAll(/^ {2}([A-F]): (\d+),$/gm)].map(([, chapter, count]) => [
    chapter,
    Number(count),
  ]),
)
const words = Object.fromEntries(
  [...read('src/course/slideWords.ts').matchAll(/^ {2}([A-F]\d\d): '(.*)',$/gm)].map(([, id, text]) => [
    id,
    text,
  ]),
)
const places = new Map(
  [...read('src/course/slides.ts').matchAll(/slide\('([A-F]\d\d)', '([\w-]+)', '([\w-]+)'\)/g)].map(
    ([, id, lab, part]) => [id, { lab, part }],
  ),
)
for (const [, id, page] of read('src/course/slides.ts').matchAll(/id: '([A-F]\d\d)'.*page: '(\w+)'/g))
  places.set(id, { page })

const tracked = execFileSync('git', ['ls-files', 'src', 'e2e/journeys'], { encoding: 'utf8' }).split('\n')
const tests = tracked
  .filter((path) => /\.(test|spec)\.tsx?$/.test(path))
  .map((path) => ({ path, text: read(path) }))

const namesRow =
  (id) =>
  ({ text }) =>
    new RegExp(`^ *(it|test)(\\.each.*)?\\(?.*\\b${id}\\b`, 'm').test(text)

/** The test that plays the lesson of a lab, or the journey through it. */
const lessonOf = ({ lab, page }) => {
  const ofLab = tests.filter(({ path }) => path.startsWith(`src/labs/${lab}/`))
  const lessons = ofLab.filter(
    ({ path, text }) => /lesson[\w.]*test/.test(path) || text.includes("describe('the lesson"),
  )
  if (lessons.length > 0) return lessons.slice(0, 1)
  const address = lab === undefined ? (page === 'store' ? '#/store' : '#/') : `labs/${lab}`
  return tests.filter(({ path, text }) => path.startsWith('e2e/') && text.includes(address)).slice(0, 1)
}

/** Tests whose names have the number of the row: those of the lab itself, else its lesson and those of other labs. */
const testsFor = (id, place) => {
  const named = tests.filter(({ path }) => !path.startsWith('src/resilience/')).filter(namesRow(id))
  const own = named.filter(({ path }) => path.startsWith(`src/labs/${place.lab}/`))
  return own.length > 0 ? own : [...new Set([...lessonOf(place), ...named])]
}

const link = (path) => `[${path.replace(/^src\/labs\//, '').replace(/^e2e\/journeys\//, '')}](../${path})`

const rows = Object.entries(counts).flatMap(([chapter, count]) =>
  Array.from({ length: count }, (_, place) => `${chapter}${String(place + 1).padStart(2, '0')}`),
)

const line = (id) => {
  const place = places.get(id)
  const where =
    place.page === undefined
      ? `\`#/labs/${place.lab}/${place.part}\``
      : `\`#/${place.page === 'home' ? '' : place.page}\``
  const proofs = testsFor(id, place).map(({ path }) => link(path))
  return `| ${id} | ${words[id] ?? ''} | ${where} | ${proofs.join(', ')} |`
}

const done = rows.filter((id) => places.has(id))
const open = rows.filter((id) => !places.has(id))

writeFileSync(
  new URL('../docs/coverage.md', import.meta.url),
  `# What of the lecture can be done, and where

Made by \`node scripts/coverage.mjs\`. Each row is a slide or a statement of the lecture: the lab and step in which it can be done, and
a test that proves it (one that names the row, else the one that plays the lesson of the lab).

${done.length} of ${rows.length} rows can be done.

| row | what | where | test |
|---|---|---|---|
${done.map(line).join('\n')}

## Not yet

${open.length === 0 ? 'Nothing: all rows can be done.' : `${open.join(', ')}.`}
`,
)
console.log(`docs/coverage.md: ${done.length} of ${rows.length} rows, open: ${open.join(' ')}`)
