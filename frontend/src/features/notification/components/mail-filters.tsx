import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { TextField } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import styles from './notification.module.css';
import { mailKinds, mailLogHref, type MailSearchParams } from './use-mail-search';

/** Words, kind and days of the mail log. */
export function MailFilters({ search }: { search: MailSearchParams }) {
  const { t } = useTranslation('notification');
  const go = useGo();
  const [words, setWords] = useState(search.q ?? '');
  const change = (next: MailSearchParams) => go(mailLogHref('/mail-log', { ...search, ...next, offset: undefined }));
  const find = (event: FormEvent) => {
    event.preventDefault();
    change({ q: words.trim() || undefined });
  };
  return (
    <form className={styles.filters} role="search" onSubmit={find}>
      <TextField label={t('search.label')} value={words} onChange={(event) => setWords(event.target.value)} />
      <Select
        label={t('log.kind')}
        clearable
        placeholder={t('search.anyKind')}
        options={mailKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={search.kind}
        onChange={(kind) => change({ kind: mailKinds.find((it) => it === kind) })}
      />
      <DateField
        label={t('search.from')}
        value={search.from}
        onChange={(from) => change({ from: from ?? undefined })}
      />
      <DateField label={t('search.to')} value={search.to} onChange={(to) => change({ to: to ?? undefined })} />
      <Button type="submit">{t('search.go')}</Button>
    </form>
  );
}
