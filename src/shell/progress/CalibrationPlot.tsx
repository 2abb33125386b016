import { calibration, type CalibrationPoint, type LearnerRecord } from '../../teaching/index.ts'
import { EmptyState } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './ProgressPage.module.css'
import { progressWords } from './words.ts'

const height = 160
const step = 110

const percentOf = ({ right, asked }: CalibrationPoint): number =>
  asked === 0 ? 0 : Math.round((100 * right) / asked)

/** From here on a rate says something; before, one answer more or less changes it much. */
const enough = 10

const y = (percent: number): number => height - (percent / 100) * height

/** A bar for each degree of sureness: how often that was right, beside how often it should be. */
export const CalibrationPlot = ({ record }: { readonly record: LearnerRecord }) => {
  const words = useWords(progressWords)
  const points = calibration(record)
  const answered = points.reduce((sum, { asked }) => sum + asked, 0)
  if (answered === 0) return <EmptyState title={words.noAnswers}>{words.noAnswersYet}</EmptyState>
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['lead']}>
        {words.answers(answered)} {answered < enough && words.few(enough)}
      </figcaption>
      <svg
        viewBox={`-58 -26 ${points.length * step + 74} ${height + 58}`}
        aria-hidden
        className={styles['plot']}
      >
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <path className={styles['grid']} d={`M0 ${y(percent)}H${points.length * step}`} />
            <text x={-8} y={y(percent) + 5} textAnchor="end">
              {percent} %
            </text>
          </g>
        ))}
        {points.map((point, index) => (
          <g key={point.sure} transform={`translate(${index * step + step / 2} 0)`}>
            {point.asked > 0 && (
              <rect
                className={styles['bar']}
                x={-26}
                width={52}
                y={y(percentOf(point))}
                height={height - y(percentOf(point))}
              />
            )}
            {point.asked > 0 && (
              <text className={styles['value']} y={y(percentOf(point)) - 6} textAnchor="middle">
                {words.short(point.right, point.asked)}
              </text>
            )}
            <path className={styles['goal']} d={`M-38 ${y(point.sure)}H38`} />
            <text y={height + 22} textAnchor="middle">
              {words.sureness(point.sure)}
            </text>
          </g>
        ))}
      </svg>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.sure}</th>
            <th scope="col">{words.right}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.sure}>
              <th scope="row">{words.sureness(point.sure)}</th>
              <td data-calibration={point.sure}>
                {point.asked === 0 ? words.none : words.rate(percentOf(point), point.right, point.asked)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
