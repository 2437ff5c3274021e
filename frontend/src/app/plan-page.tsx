import { useTranslation } from 'react-i18next';
import { OpinionsTab } from '@/features/consultation/components/opinions-tab';
import { PlanPage } from '@/features/plan/components/plan-page';
import { PlanObligations } from '@/features/reporting/components/plan-obligations';

/** The plan's page with the tabs that other parts of the product bring. */
export function ComposedPlanPage() {
  const { t } = useTranslation('plan');
  return (
    <PlanPage
      extras={[
        {
          key: 'opinions',
          label: t('tabs.opinions'),
          content: (plan) => (
            <OpinionsTab subjectType="PLAN" subjectId={plan.id} href={`/plans/${plan.id}?tab=opinions`} />
          ),
        },
        { key: 'reports', label: t('tabs.reports'), content: (plan) => <PlanObligations planId={plan.id} /> },
      ]}
    />
  );
}
