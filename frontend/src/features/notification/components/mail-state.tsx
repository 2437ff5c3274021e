import { useTranslation } from 'react-i18next';
import type { MailRowView } from '@/api/types.gen';
import { Tag } from '@/components/ui/marks';

/** What became of a mail; why it failed stands under it. */
export function MailState({ row }: { row: MailRowView }) {
  const { t } = useTranslation('notification');
  return (
    <>
      <Tag>{t(`state.${row.state}`)}</Tag>
      {row.error && <div className="muted small">{t('log.attempts', { count: row.attempts })}</div>}
    </>
  );
}
