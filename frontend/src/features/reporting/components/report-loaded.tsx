import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getReportOptions } from '@/api/@tanstack/react-query.gen';
import type { ReportView } from '@/api/types.gen';
import { Page } from '@/components/ui/page';
import { Loaded } from '@/components/ui/states';

/** Loads a unit's report; the page has its heading meanwhile. */
export function ReportLoaded({
  obligationId,
  title,
  children,
}: {
  obligationId: string;
  title?: string;
  children: (report: ReportView) => ReactNode;
}) {
  const { t } = useTranslation('reporting');
  const query = useQuery(getReportOptions({ path: { obligationId } }));
  if (query.data) return children(query.data);
  const words = title ?? t('report.one');
  return (
    <Page title={words}>
      <h1 className="hidden-text">{words}</h1>
      <Loaded query={query} what={t('what.report')}>
        {() => null}
      </Loaded>
    </Page>
  );
}
