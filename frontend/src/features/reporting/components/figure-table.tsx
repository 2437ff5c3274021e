import { useTranslation } from 'react-i18next';
import type { ConsolidatedFigureView, ConsolidationView } from '@/api/types.gen';
import { DataTable, type Column } from '@/components/ui/data-table';
import { CheckIcon, InfoIcon, MinusIcon, WarningIcon, type Icon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Note } from '@/components/ui/states';
import { formatNumber } from '@/lib/numbers';
import styles from './report-form.module.css';
import { decimalsOf, useReportingWords } from './words';

type Verdict = ConsolidatedFigureView['verdict'];

const looks: Record<Verdict, [Icon, string | undefined]> = {
  MET: [CheckIcon, undefined],
  NOT_MET: [WarningIcon, styles.amber],
  ABOVE_RANGE: [InfoIcon, styles.note],
  NOT_COMPARABLE: [MinusIcon, undefined],
  NO_DATA: [MinusIcon, undefined],
};

/** ✓ Đạt · Chưa đạt · Vượt khoảng · Chưa so được · Chưa có số */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('reporting');
  const [Icon, tone] = looks[verdict];
  return (
    <span className={`${styles.mark} ${tone ?? ''}`}>
      <Icon />
      <span>{t(`verdict.${verdict}`)}</span>
    </span>
  );
}

/** The figures of all units together against the targets of the plan. */
export function FigureTable({
  view,
  adjustHref,
}: {
  view: ConsolidationView;
  adjustHref: (indicatorId: string) => string;
}) {
  const { t } = useTranslation('reporting');
  const { target } = useReportingWords();
  const shown = (amount: number | null | undefined, row: ConsolidatedFigureView) =>
    amount == null ? '–' : formatNumber(amount, decimalsOf([row.computed, row.amount, row.previousAmount]));
  const columns: Column<ConsolidatedFigureView>[] = [
    {
      key: 'name',
      header: t('column.indicator'),
      cell: (row) => (
        <>
          <span className={styles.code}>{row.code}</span>
          {row.name}
          {row.adjusted && (
            <div className="muted small">
              {t('adjust.note', { reason: row.adjusted.reason, name: row.adjusted.byName ?? '' })}
            </div>
          )}
        </>
      ),
    },
    { key: 'unit', header: t('column.unit'), cell: (row) => row.unit },
    { key: 'previous', header: t('column.previous'), align: 'right', cell: (row) => shown(row.previousAmount, row) },
    { key: 'target', header: t('column.target'), align: 'right', cell: (row) => target(row) },
    {
      key: 'amount',
      header: t('column.current'),
      align: 'right',
      cell: (row) => (
        <>
          <b>{shown(row.amount, row)}</b>
          {row.adjusted && (
            <div className="muted small">{t('adjust.computed', { amount: shown(row.computed, row) })}</div>
          )}
        </>
      ),
    },
    { key: 'verdict', header: t('column.verdict'), cell: (row) => <VerdictMark verdict={row.verdict} /> },
    {
      key: 'contributors',
      header: t('column.contributors'),
      align: 'right',
      cell: (row) => shareOf(row),
    },
  ];
  if (view.editable) {
    columns.push({
      key: 'adjust',
      header: <span className="hidden-text">{t('column.actions')}</span>,
      cardLabel: '',
      cell: (row) => (
        <Link
          className="small nowrap"
          href={adjustHref(row.indicatorId)}
          aria-label={`${t('adjust.start')}: ${row.name}`}
        >
          {t('adjust.start')}
        </Link>
      ),
    });
  }
  return (
    <>
      <Deltas view={view} />
      <Panel title={t('consolidation.figures')} note={t('consolidation.verdicts', verdicts(view))} flush>
        <DataTable
          caption={t('consolidation.figures')}
          columns={columns}
          rows={view.figures}
          rowKey={(row) => row.indicatorId}
          groupOf={(row) => row.groupTitle || undefined}
        />
      </Panel>
    </>
  );
}

/** “97/115”, or a dash when no unit reports this indicator. */
function shareOf({ contributors, missing }: ConsolidatedFigureView): string {
  const all = contributors + missing.length;
  return all === 0 ? '–' : `${contributors}/${all}`;
}

export function verdicts({ figures }: ConsolidationView): { met: number; notMet: number; other: number } {
  const met = figures.filter((it) => it.verdict === 'MET' || it.verdict === 'ABOVE_RANGE').length;
  const notMet = figures.filter((it) => it.verdict === 'NOT_MET').length;
  return { met, notMet, other: figures.length - met - notMet };
}

/** Reports that were accepted after the figures had been frozen would change them. */
export function Deltas({ view }: { view: ConsolidationView }) {
  const { t } = useTranslation('reporting');
  if (view.deltas.length === 0) return null;
  const shown = (amount: number | null | undefined) => (amount == null ? '–' : formatNumber(amount));
  return (
    <Note tone="amber" title={t('delta.title', { count: view.deltas.length })}>
      <ul>
        {view.deltas.map((it) => (
          <li key={it.indicatorId}>
            {t('delta.line', {
              name: it.name,
              frozen: shown(it.frozenAmount),
              current: shown(it.currentAmount),
              units: it.units.map((unit) => unit.name).join(', '),
            })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
