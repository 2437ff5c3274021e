import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/button';
import { SearchIcon } from '@/components/ui/icons';
import { useGo } from '@/components/ui/link';
import styles from './header-search.module.css';

/** Looks for plans by number, title or unit, with or without marks. */
export function HeaderSearch() {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const go = useGo();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = input.current?.value.trim();
    setOpen(false);
    if (words) go(`/plans?q=${encodeURIComponent(words)}`);
  };
  if (!open) return <IconButton label={t('search.open')} icon={SearchIcon} onClick={() => setOpen(true)} />;
  return (
    <form className={styles.search} role="search" onSubmit={search}>
      <input
        ref={input}
        type="search"
        autoFocus
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        onBlur={(event) => !event.target.value && setOpen(false)}
      />
    </form>
  );
}
