import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields';
import styles from './sign-in.module.css';

export function SignInForm({
  busy,
  onSignIn,
}: {
  busy: boolean;
  onSignIn: (credentials: { username: string; password: string }) => void;
}) {
  const { t } = useTranslation('session');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSignIn({ username: String(form.get('username')).trim(), password: String(form.get('password')) });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={t('username')} name="username" autoComplete="username" autoCapitalize="none" required />
      <TextField label={t('password')} name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" variant="primary" busy={busy}>
        {t('submit')}
      </Button>
    </form>
  );
}
