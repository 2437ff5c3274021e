import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader } from '@/components/ui/page';

export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <Page title={t('notFound.title')} narrow>
      <PageHeader title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
      <LinkButton href="/tasks">{t('notFound.back')}</LinkButton>
    </Page>
  );
}
