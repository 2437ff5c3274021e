import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { mailLogHref, type MailSearchParams } from './use-mail-search';

/** Finds mails by subject or addressee, with or without diacritics. */
export function MailSearch({ path, search }: { path: string; search: MailSearchParams }) {
  const { t } = useTranslation('notification');
  const go = useGo();
  const [words, setWords] = useState(search.q ?? '');
  const find = (event: FormEvent) => {
    event.preventDefault();
    go(mailLogHref(path, { ...search, q: words.trim() || undefined, offset: undefined }));
  };
  return (
    <form className="row" role="search" onSubmit={find}>
      <TextField label={t('search.label')} value={words} onChange={(event) => setWords(event.target.value)} />
      <Button type="submit">{t('search.go')}</Button>
    </form>
  );
}
