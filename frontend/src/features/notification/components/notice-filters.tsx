import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { TextField } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import styles from './notification.module.css';
import { mailLogHref } from './use-mail-search';
import { noticeKinds, type NoticeSearchParams } from './use-notice-search';

/** Words, kind and days of the log of notices. */
export function NoticeFilters({ search }: { search: NoticeSearchParams }) {
  const { t } = useTranslation('notification');
  const go = useGo();
  const [words, setWords] = useState(search.q ?? '');
  const change = (next: NoticeSearchParams) =>
    go(mailLogHref('/notice-log', { ...search, ...next, offset: undefined }));
  const find = (event: FormEvent) => {
    event.preventDefault();
    change({ q: words.trim() || undefined });
  };
  return (
    <form className={styles.filters} role="search" onSubmit={find}>
      <TextField label={t('noticeLog.words')} value={words} onChange={(event) => setWords(event.target.value)} />
      <Select
        label={t('noticeLog.kind')}
        clearable
        placeholder={t('search.anyKind')}
        options={noticeKinds.map((value) => ({ value, label: t(`noticeKind.${value}`) }))}
        value={search.kind}
        onChange={(kind) => change({ kind: noticeKinds.find((it) => it === kind) })}
      />
      <DateField
        label={t('search.from')}
        value={search.from}
        onChange={(from) => change({ from: from ?? undefined })}
      />
      <DateField label={t('search.to')} value={search.to} onChange={(to) => change({ to: to ?? undefined })} />
      <Button type="submit">{t('noticeLog.go')}</Button>
    </form>
  );
}
