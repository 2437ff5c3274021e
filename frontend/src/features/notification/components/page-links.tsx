import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/button';
import { mailLogHref, type MailSearchParams } from './use-mail-search';

/** Newer and older pages of a list. */
export function PageLinks({
  path,
  search,
  next,
  size,
}: {
  path: string;
  search: MailSearchParams;
  next?: number;
  size: number;
}) {
  const { t } = useTranslation('notification');
  const offset = search.offset ?? 0;
  if (offset === 0 && next === undefined) return null;
  return (
    <nav className="row" aria-label={t('pages.label')}>
      {offset > 0 && (
        <LinkButton href={mailLogHref(path, { ...search, offset: Math.max(0, offset - size) })}>
          {t('pages.newer')}
        </LinkButton>
      )}
      {next !== undefined && (
        <LinkButton href={mailLogHref(path, { ...search, offset: next })}>{t('pages.older')}</LinkButton>
      )}
    </nav>
  );
}
