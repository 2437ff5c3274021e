import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '@/components/ui/page';
import { ErrorState } from '@/components/ui/states';

/** What stands instead of a page that could not be opened at all. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation('app');
  return (
    <Page title={t('error.title')} narrow>
      <PageHeader title={t('error.title')} />
      <ErrorState error={error} what={t('error.what')} onRetry={() => window.location.reload()} />
    </Page>
  );
}
