import { PlanPage, type PlanExtraTab } from '@/features/plan/components/plan-page';

/** Tabs that other parts of the product bring to a plan's page. */
const extras: PlanExtraTab[] = [];

export function ComposedPlanPage() {
  return <PlanPage extras={extras} />;
}
