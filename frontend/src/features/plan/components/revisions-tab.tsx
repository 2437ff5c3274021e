import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getPlanRevisionOptions, listPlanRevisionsOptions } from '@/api/@tanstack/react-query.gen';
import type { PlanView } from '@/api/types.gen';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { EmptyState, Loaded } from '@/components/ui/states';
import { formatDateTime } from '@/lib/dates';
import { ContentTab } from './plan-content';
import styles from './plan.module.css';

/** Every submission keeps what it said. */
export function RevisionsTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const { revision } = useSearch({ strict: false }) as { revision?: number };
  const query = useQuery({ ...listPlanRevisionsOptions({ path: { planId: plan.id } }), staleTime: 0 });
  return (
    <Loaded query={query} what={t('what.revisions')}>
      {(revisions) =>
        revisions.length === 0 ? (
          <EmptyState>{t('revisions.empty')}</EmptyState>
        ) : (
          <>
            <DataTable
              caption={t('tabs.revisions')}
              rows={revisions}
              rowKey={(it) => String(it.number)}
              isCurrent={(it) => it.number === Number(revision)}
              columns={[
                {
                  key: 'number',
                  header: t('revisions.number'),
                  cell: (it) => (
                    <Link href={`/plans/${plan.id}?tab=revisions&revision=${it.number}`}>
                      {t('revisions.name', { number: it.number })}
                    </Link>
                  ),
                },
                { key: 'stage', header: t('revisions.stage'), cell: (it) => t(`revisions.stages.${it.stage}`) },
                { key: 'by', header: t('revisions.by'), cell: (it) => it.madeBy.name ?? it.madeBy.id },
                { key: 'at', header: t('revisions.at'), cell: (it) => formatDateTime(it.madeAt) },
              ]}
            />
            {revision && <Revision plan={plan} number={Number(revision)} />}
          </>
        )
      }
    </Loaded>
  );
}

function Revision({ plan, number }: { plan: PlanView; number: number }) {
  const { t } = useTranslation('plan');
  const query = useQuery(getPlanRevisionOptions({ path: { planId: plan.id, number } }));
  return (
    <section aria-label={t('revisions.name', { number })} className={styles.revision}>
      <Loaded query={query} what={t('what.revision')}>
        {(revision) => <ContentTab plan={{ ...plan, heading: revision.heading, content: revision.content }} />}
      </Loaded>
    </section>
  );
}
