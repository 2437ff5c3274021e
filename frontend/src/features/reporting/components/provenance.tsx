import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getFigureOptions } from '@/api/@tanstack/react-query.gen';
import type { ContributionView, FigureProvenanceView, GridRowView } from '@/api/types.gen';
import { LinkButton } from '@/components/ui/button';
import { Loaded, Note } from '@/components/ui/states';
import { formatDateTime } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { periodWords } from '@/lib/period-words';
import { timesBefore } from '../api/report-cells';
import { VerdictMark } from './figure-table';
import styles from './grid.module.css';
import { shortList, useReportingWords } from './words';

export interface ProvenanceProps {
  cycleId: string;
  indicatorId: string | undefined;
  row: GridRowView | undefined;
  mayReview: boolean;
  /** Address of the page that adjusts a figure, when that may be done. */
  adjustHref?: string;
}

/** Where the chosen figure comes from: who entered, who approved, how it compares. */
export function Provenance({ cycleId, indicatorId, row, mayReview, adjustHref }: ProvenanceProps) {
  const { t } = useTranslation('reporting');
  return (
    <aside className={styles.panel} aria-label={t('provenance.title')}>
      {indicatorId ? (
        <Figure key={indicatorId} {...{ cycleId, indicatorId, row, mayReview, adjustHref }} />
      ) : (
        <p className={`${styles.scroll} muted small`}>{t('provenance.choose')}</p>
      )}
    </aside>
  );
}

function Figure({ cycleId, indicatorId, row, mayReview, adjustHref }: ProvenanceProps & { indicatorId: string }) {
  const { t } = useTranslation('reporting');
  const query = useQuery(getFigureOptions({ path: { cycleId, indicatorId } }));
  return (
    <>
      <div className={styles.scroll} aria-live="polite">
        <Loaded query={query} what={t('what.figure')}>
          {(view) => {
            const own = row && view.contributions.find((it) => it.obligationId === row.obligation.obligationId);
            if (row) return <UnitFigure view={view} row={row} contribution={own} />;
            return <WholeFigure view={view} />;
          }}
        </Loaded>
      </div>
      <div className={styles.actions}>
        {row ? (
          <LinkButton
            href={
              mayReview && row.obligation.state === 'SUBMITTED'
                ? `/reports/obligations/${row.obligation.obligationId}?step=review`
                : `/reports/obligations/${row.obligation.obligationId}`
            }
          >
            {mayReview && row.obligation.state === 'SUBMITTED' ? t('review.start') : t('provenance.open')}
          </LinkButton>
        ) : (
          adjustHref && <LinkButton href={adjustHref}>{t('adjust.start')}</LinkButton>
        )}
      </div>
    </>
  );
}

interface UnitFigureProps {
  view: FigureProvenanceView;
  row: GridRowView;
  contribution: ContributionView | undefined;
}

function UnitFigure({ view, row, contribution: from }: UnitFigureProps) {
  const { t } = useTranslation('reporting');
  const { target } = useReportingWords();
  const { figure } = view;
  const times = from && timesBefore(from);
  return (
    <>
      <h2 className="muted small">{`${row.obligation.unit.name}, ${figure.name}`}</h2>
      <p className={styles.figure}>
        <b>{from?.nil ? t('cell.NIL') : from?.amount == null ? '–' : formatNumber(from.amount)}</b> {figure.unit}
      </p>
      {!from && <p>{row.obligation.state === 'EXEMPTED' ? t('grid.exempted') : t('grid.missing')}</p>}
      {from?.explanation && (
        <Note
          tone="amber"
          level={3}
          title={
            times === undefined
              ? t('provenance.explained')
              : t('content.times', {
                  times: formatNumber(Math.round(times * 10) / 10),
                  period: periodWords(from.previousPeriod ?? ''),
                })
          }
        >
          <p>“{from.explanation}”</p>
        </Note>
      )}
      {from && (
        <>
          <h3>{t('provenance.from')}</h3>
          <dl className={styles.facts}>
            <dt>{t('provenance.entered')}</dt>
            <dd>{who(from.enteredByName, from.enteredAt)}</dd>
            <dt>{t('provenance.approved')}</dt>
            <dd>{who(from.approvedByName, from.approvedAt)}</dd>
            <dt>{t('provenance.submissions')}</dt>
            <dd>{t('provenance.submission', { count: from.submissions })}</dd>
            <dt>{t('provenance.inTotal')}</dt>
            <dd>{from.accepted ? t('provenance.counted') : t('provenance.notCounted')}</dd>
          </dl>
          <h3>{t('provenance.compare')}</h3>
          <Compare
            pairs={[
              [from.previousPeriod ?? t('column.previous'), orDash(from.previousAmount)],
              [t('column.target'), target(figure)],
              [t('provenance.median', { count: view.contributions.length }), orDash(view.median)],
            ]}
          />
        </>
      )}
    </>
  );
}

const who = (name: string | null | undefined, at: string | null | undefined) =>
  [name, at && formatDateTime(at)].filter(Boolean).join(', ') || '–';

const orDash = (amount: number | null | undefined) => (amount == null ? '–' : formatNumber(amount));

/** Figures side by side, each under its name. */
function Compare({ pairs }: { pairs: [string, ReactNode][] }) {
  return (
    <dl className={styles.compare}>
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function WholeFigure({ view }: { view: FigureProvenanceView }) {
  const { t } = useTranslation('reporting');
  const { target } = useReportingWords();
  const { figure } = view;
  return (
    <>
      <h2 className="muted small">{figure.name}</h2>
      <p className={styles.figure}>
        <b>{orDash(figure.amount)}</b> {figure.unit}
      </p>
      <VerdictMark verdict={figure.verdict} />
      {figure.adjusted && (
        <Note tone="amber" level={3} title={t('adjust.adjusted')}>
          <p>“{figure.adjusted.reason}”</p>
          <p className="muted small">{who(figure.adjusted.byName, figure.adjusted.at)}</p>
        </Note>
      )}
      <Compare
        pairs={[
          [t('column.computed'), orDash(figure.computed)],
          [t('column.target'), target(figure)],
          [t('column.previous'), orDash(figure.previousAmount)],
          [t('column.contributors'), figure.contributors],
        ]}
      />
      {figure.missing.length > 0 && (
        <>
          <h3>{t('provenance.missing', { count: figure.missing.length })}</h3>
          <p className="small">
            {shortList(
              figure.missing.map((it) => it.name),
              (count) => t('moreUnits', { count }),
              12,
            )}
          </p>
        </>
      )}
    </>
  );
}
