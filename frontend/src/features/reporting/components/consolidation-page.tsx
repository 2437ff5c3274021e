import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Consolidation } from './consolidation';
import { useReportingWords } from './words';

/** The consolidated report of a cycle, to read or, for the lead officer, to write. */
export function ConsolidationPage() {
  const { t } = useTranslation('reporting');
  const { Period } = useReportingWords();
  const { cycleId } = useParams({ strict: false }) as { cycleId: string };
  return (
    <Consolidation
      key={cycleId}
      cycleId={cycleId}
      base={`/reports/${cycleId}/consolidation`}
      crumbs={({ cycle }) => [
        { label: t('crumb.reports'), href: '/reports' },
        { label: Period(cycle.period), href: `/reports/${cycleId}` },
        { label: t('consolidation.one') },
      ]}
    />
  );
}
