import { useTranslation } from 'react-i18next';
import type { CycleView } from '@/api/types.gen';
import { SubjectTimeline } from '@/components/subject-timeline';
import { Panel } from '@/components/ui/panel';
import { formatDate } from '@/lib/dates';
import styles from './cycle.module.css';
import { useReportingWords } from './words';

/** The days of the period, and what happened in it. */
export function Milestones({ view }: { view: CycleView }) {
  const { t } = useTranslation('reporting');
  const { untilDay } = useReportingWords();
  const { cycle } = view;
  return (
    <div className="stack-wide">
      <Panel title={t('cycle.days')}>
        <dl className={styles.facts}>
          <dt>{t('cycle.opensOn')}</dt>
          <dd>{formatDate(cycle.opensOn)}</dd>
          <dt>{t('report.data')}</dt>
          <dd>
            {formatDate(cycle.period.dataFrom)} – {formatDate(cycle.period.dataTo)}
          </dd>
          <dt>{t('column.due')}</dt>
          <dd>
            “{cycle.duePhrase}”, {t('due.means')} <b>{untilDay(cycle.dueOn)}</b>
          </dd>
          <dt>{t('cycle.consolidationDue')}</dt>
          <dd>{formatDate(cycle.consolidationDueOn)}</dd>
          <dt>{t('column.lead')}</dt>
          <dd>{cycle.leadUnit.name}</dd>
          {view.consolidation && (
            <>
              <dt>{t('cycle.report')}</dt>
              <dd>{t(`consolidationState.${view.consolidation}`)}</dd>
            </>
          )}
        </dl>
      </Panel>
      {cycle.state !== 'PLANNED' && (
        <Panel title={t('history')}>
          <SubjectTimeline subjectType="CYCLE" subjectId={cycle.cycleId} limit={6} />
        </Panel>
      )}
    </div>
  );
}
