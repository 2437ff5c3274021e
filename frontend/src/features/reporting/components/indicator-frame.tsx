import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportIndicatorView } from '@/api/types.gen';
import { Panel } from '@/components/ui/panel';
import { formatNumber } from '@/lib/numbers';
import styles from './report-form.module.css';
import { decimalsOf, useReportingWords } from './words';

/** The table of a report's indicators, to fill in or to read: the same columns, grouped as the plan groups them. */
export function IndicatorFrame({
  indicators,
  foot,
  row,
}: {
  indicators: ReportIndicatorView[];
  foot?: ReactNode;
  row: (cell: ReportIndicatorView, previous: string) => ReactNode;
}) {
  const { t } = useTranslation('reporting');
  if (indicators.length === 0) return null;
  const previous = indicators.find((it) => it.previousPeriod)?.previousPeriod ?? t('column.previous');
  const filled = indicators.filter((it) => it.mark !== 'EMPTY').length;
  return (
    <Panel title={t('form.indicators')} note={t('form.filled', { filled, total: indicators.length })} flush foot={foot}>
      <table className={styles.table}>
        <caption className="hidden-text">{t('form.indicators')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.indicator')}</th>
            <th scope="col">{t('column.unit')}</th>
            <th scope="col" className="num">
              {previous}
            </th>
            <th scope="col" className="num">
              {t('column.target')}
            </th>
            <th scope="col" className="num">
              {t('column.current')}
            </th>
            <th scope="col">{t('column.mark')}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((cell, index) => (
            <Fragment key={cell.key}>
              {cell.groupTitle && cell.groupTitle !== indicators[index - 1]?.groupTitle && (
                <tr className={styles.group}>
                  <th colSpan={6} scope="rowgroup">
                    {cell.groupTitle}
                  </th>
                </tr>
              )}
              {row(cell, previous)}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** The cells of a row that nobody changes: name, unit of measure, period before, target. */
export function IndicatorFacts({ cell, previous, id }: { cell: ReportIndicatorView; previous: string; id?: string }) {
  const { t } = useTranslation('reporting');
  const words = useReportingWords();
  return (
    <>
      <th scope="row" id={id}>
        {cell.code && <span className={styles.code}>{cell.code}</span>}
        {cell.name}
      </th>
      <td className="wide-only">{cell.unit}</td>
      <td className={`num ${styles.half}`} data-label={previous}>
        {cell.previousAmount == null ? '–' : formatNumber(cell.previousAmount, decimalsIn(cell))}
      </td>
      <td className={`num ${styles.half}`} data-label={t('column.target')}>
        {words.target(cell)}
      </td>
    </>
  );
}

export const decimalsIn = (cell: ReportIndicatorView) => decimalsOf([cell.previousAmount, cell.amount]);
