import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changePasswordMutation } from '@/api/@tanstack/react-query.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';
import { useSession } from '@/lib/session';

const empty = { password: '', newPassword: '', again: '' };

/** Every official chooses the own password; the one that was handed over is used once. */
export function PasswordPage() {
  const { t } = useTranslation('session');
  const { username } = useSession();
  const go = useGo();
  const toast = useToast();
  const [typed, setTyped] = useState(empty);
  const [differs, setDiffers] = useState(false);
  const change = useMutation({
    ...changePasswordMutation(),
    onSuccess: () => {
      toast(t('change.done'));
      go('/tasks');
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const unlike = typed.newPassword !== typed.again;
    setDiffers(unlike);
    if (!unlike) change.mutate({ body: { password: typed.password, newPassword: typed.newPassword } });
  };
  const field = (key: keyof typeof empty, autoComplete: string, error?: string) => ({
    label: t(`change.${key}`),
    field: key,
    type: 'password',
    autoComplete,
    value: typed[key],
    error,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [key]: event.target.value }),
  });
  return (
    <Page title={t('change.title')} narrow>
      <PageHeader title={t('change.title')} facts={[t('change.about')]} />
      <ErrorSummary error={change.error} />
      <form noValidate onSubmit={send} className="stack-wide">
        <Panel>
          <div className="stack">
            <input type="text" autoComplete="username" value={username} readOnly hidden />
            <TextField {...field('password', 'current-password', problemOf(change.error, 'password'))} />
            <TextField
              {...field('newPassword', 'new-password', problemOf(change.error, 'newPassword'))}
              hint={t('change.hint')}
            />
            <TextField {...field('again', 'new-password', differs ? t('change.differs') : undefined)} />
          </div>
        </Panel>
        <ActionBar>
          <Button type="submit" variant="primary" busy={change.isPending}>
            {t('change.act')}
          </Button>
          <LinkButton href="/tasks" variant="quiet">
            {t('change.cancel')}
          </LinkButton>
        </ActionBar>
      </form>
    </Page>
  );
}
