import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = normalize(join(dirname(fileURLToPath(import.meta.url)), '../..'))

/** Folder to the folders and packages that its files may import. Tests may import more. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  judge: ['kernel'],
  garage: [],
  savings: [],
  resilience: [],
  words: ['react'],
  store: ['dexie', '@noble/hashes', 'uuid'],
  ui: ['words', 'react', 'react-dom', 'framer-motion', 'lucide-react'],
  playhead: ['ui', 'words', 'react', 'zustand', 'lucide-react'],
  stage: ['ui', 'words', 'playhead', 'react', 'framer-motion', 'lucide-react'],
  workspace: ['store', 'garage', 'savings', 'ui', 'words', 'react', 'zustand', 'lucide-react'],
  session: ['kernel', 'store', 'workspace', 'playhead', 'ui', 'words', 'react', 'zustand', 'lucide-react'],
  teaching: ['store', 'workspace', 'playhead', 'ui', 'words', 'react', 'zustand', 'lucide-react'],
  labs: [
    'session',
    'teaching',
    'kernel',
    'judge',
    'garage',
    'savings',
    'resilience',
    'store',
    'stage',
    'ui',
    'playhead',
    'words',
    'workspace',
    'react',
    'zustand',
    'framer-motion',
    'lucide-react',
    '@codemirror/autocomplete',
    '@codemirror/commands',
    '@codemirror/lang-javascript',
    '@codemirror/language',
    '@codemirror/lint',
    '@codemirror/state',
    '@codemirror/view',
  ],
  course: ['labs', 'teaching', 'words', 'react'],
  shell: [
    'session',
    'teaching',
    'kernel',
    'judge',
    'garage',
    'savings',
    'store',
    'stage',
    'ui',
    'playhead',
    'words',
    'workspace',
    'course',
    'react',
    'react-dom',
    'zustand',
    'framer-motion',
    'lucide-react',
    'qr',
    'wouter',
    'mediabunny',
    'workbox-window',
  ],
}

const hardLimit = 250

interface SourceFile {
  /** From `src`, with forward slashes. */
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly isTest: boolean
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || /(Suite|Harness)\.tsx?$/.test(path)

const files: readonly SourceFile[] = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .map((path) => ({
    path,
    folder: path.includes('/') ? (path.split('/')[0] ?? '') : '',
    text: readFileSync(join(source, path), 'utf8'),
    isTest: isTest(path),
  }))

/** Statements at the start of a line, and calls of `import()`; what merely looks like one within a text is none. */
const importForms = [
  /^(?:import|export)\s[\w\s{},*$]*?\bfrom\s+'([^'\n]+)'/gm,
  /^import\s+'([^'\n]+)'/gm,
  /\bimport\('([^'\n]+)'\)/g,
]

const importsOf = (file: SourceFile): readonly string[] =>
  importForms.flatMap((form) => [...file.text.matchAll(form)].map((match) => match[1] ?? ''))

/** The folder of `src` or the package that an import leads to; null for files of its own folder. */
const targetOf = (file: SourceFile, specifier: string): string | null => {
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/')
    return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
  }
  const target = relative(source, normalize(join(source, dirname(file.path), specifier)))
    .split(sep)
    .join('/')
  const folder = target.split('/')[0] ?? ''
  return folder === file.folder ? null : folder
}

const shipped = files.filter((file) => !file.isTest && file.folder !== '')

describe('the structure of the source', () => {
  it('has a line in the table for each folder', () => {
    const folders = [...new Set(shipped.map((file) => file.folder))]
    expect(folders.filter((folder) => !(folder in mayImport))).toEqual([])
  })

  it('imports only along the arrows', () => {
    const wrong = shipped.flatMap((file) =>
      importsOf(file)
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => target !== null && !(mayImport[file.folder] ?? []).includes(target))
        .map((target) => `${file.path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('lets no lab import another lab', () => {
    const labOf = (path: string): string => path.split('/')[1] ?? ''
    const wrong = shipped
      .filter((file) => file.folder === 'labs')
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) =>
            normalize(join(dirname(file.path), specifier))
              .split(sep)
              .join('/'),
          )
          .filter((target) => target.startsWith('labs/') && labOf(target) !== labOf(file.path))
          .map((target) => `${file.path} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('names Dexie in one file only', () => {
    const users = files.filter((file) => importsOf(file).includes('dexie')).map((file) => file.path)
    expect(users).toEqual(['store/indexeddb/database.ts'])
  })

  it('asks the browser for frames in one file only', () => {
    const users = shipped
      .filter((file) => file.text.includes('requestAnimationFrame('))
      .map((file) => file.path)
    expect(users).toEqual(['playhead/clock.ts'])
  })

  it('reaches other folders through their index only, where they have one', () => {
    const withIndex = new Set(
      files.filter((file) => /^\w+\/index\.ts$/.test(file.path)).map((file) => file.folder),
    )
    const allowed = new Set(['course/limits.ts', 'course/labs.ts'])
    const wrong = shipped.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.') && !specifier.endsWith('.css'))
        .map((specifier) =>
          normalize(join(dirname(file.path), specifier))
            .split(sep)
            .join('/'),
        )
        .filter((target) => {
          const folder = target.split('/')[0] ?? ''
          return (
            folder !== file.folder &&
            withIndex.has(folder) &&
            target !== `${folder}/index.ts` &&
            !allowed.has(target)
          )
        })
        .map((target) => `${file.path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it(`keeps each file to at most ${hardLimit} lines`, () => {
    const long = files
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
      .filter(({ lines }) => lines > hardLimit)
    expect(long).toEqual([])
  })

  it('has no file that is named for nothing in particular', () => {
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|types|manager)\.tsx?$/.test(file.path),
    )
    expect(vague.map((file) => file.path)).toEqual([])
  })

  it('names no address outside in what ships', () => {
    const outside = shipped.filter((file) =>
      /https?:\/\/(?!www\.w3\.org|localhost)/.test(file.text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')),
    )
    expect(outside.map((file) => file.path)).toEqual([])
  })
})
