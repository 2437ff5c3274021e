import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listPlanObligationsOptions } from '@/api/@tanstack/react-query.gen';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { formatNumber } from '@/lib/numbers';
import { CycleTable } from './cycle-list-page';

/** For the plan's page: every reporting period the plan generated, with how far the units are. */
export function PlanObligations({ planId }: { planId: string }) {
  const { t } = useTranslation('reporting');
  const query = useQuery(listPlanObligationsOptions({ path: { planId } }));
  return (
    <Loaded query={query} what={t('what.obligations')}>
      {({ total, cycles }) => (
        <Panel
          title={t('plan.title')}
          note={total > 0 && t('plan.total', { count: total, reports: formatNumber(total), cycles: cycles.length })}
          flush
        >
          {cycles.length === 0 ? (
            <EmptyState>{t('plan.none')}</EmptyState>
          ) : (
            <CycleTable rows={[...cycles].sort((a, b) => a.dueOn.localeCompare(b.dueOn))} withPlan={false} />
          )}
        </Panel>
      )}
    </Loaded>
  );
}
