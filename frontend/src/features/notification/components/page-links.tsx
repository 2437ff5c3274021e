import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/button';

/** Newer and older pages of a list. */
export function PageLinks({
  href,
  offset = 0,
  next,
  size,
}: {
  /** Address of the page that begins there. */
  href: (offset: number) => string;
  offset?: number;
  next?: number;
  size: number;
}) {
  const { t } = useTranslation('notification');
  if (offset === 0 && next === undefined) return null;
  return (
    <nav className="row" aria-label={t('pages.label')}>
      {offset > 0 && <LinkButton href={href(Math.max(0, offset - size))}>{t('pages.newer')}</LinkButton>}
      {next !== undefined && <LinkButton href={href(next)}>{t('pages.older')}</LinkButton>}
    </nav>
  );
}
