import { useParams } from '@tanstack/react-router';
import { DraftDesk } from './draft-plan';

/** The editor, opened from the plan's page. */
export function EditPlanPage() {
  const { planId } = useParams({ strict: false }) as { planId: string };
  return <DraftDesk planId={planId} base={`/plans/${planId}/edit`} />;
}
