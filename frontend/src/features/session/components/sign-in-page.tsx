import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Link, useGo } from '@/components/ui/link';
import { StateMark } from '@/components/ui/marks';
import { useDocumentTitle } from '@/components/ui/page';
import { sessionOptions } from '@/lib/session';
import { demoAccountsOptions } from '../api/demo-accounts';
import { signIn, signInToDemo } from '../api/sign-in';
import { DemoAccounts } from './demo-accounts';
import { LanguageSwitch } from './language-switch';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

interface Credentials {
  username: string;
  /** None: an account of the demonstration. */
  password?: string;
}

/** Opens a session and goes on to where the official wanted to be. */
function useSignIn() {
  const go = useGo();
  const queryClient = useQueryClient();
  const { next } = useSearch({ strict: false }) as { next?: string };
  return useMutation({
    mutationFn: async ({ username, password }: Credentials) => {
      // Asked first because the answer carries the CSRF cookie; "not signed in" is the expected one.
      await queryClient.fetchQuery({ ...sessionOptions, staleTime: 0 }).catch(() => undefined);
      await (password === undefined ? signInToDemo(username) : signIn(username, password));
      queryClient.clear();
      await queryClient.fetchQuery(sessionOptions);
    },
    onSuccess: () => go(next ?? '/tasks', { replace: true }),
  });
}

export function SignInPage() {
  const { t } = useTranslation('session');
  const attempt = useSignIn();
  const accounts = useQuery(demoAccountsOptions).data ?? [];
  const demo = accounts.length > 0;
  const form = <SignInForm busy={attempt.isPending} onSignIn={attempt.mutate} />;
  useDocumentTitle(t('title'));
  return (
    <main className={styles.sheet}>
      <div className={styles.top}>
        {demo && (
          <>
            <p className={styles.letterhead}>
              <span>ỦY BAN NHÂN DÂN</span>
              <span>{t('letterhead')}</span>
              <i aria-hidden="true" />
            </p>
            <StateMark state="draft" icon={false}>
              {t('demo.mark')}
            </StateMark>
          </>
        )}
      </div>
      <h1>Trình Ký</h1>
      <p className={styles.lead}>{demo ? t('demo.lead') : t('lead')}</p>
      {demo && <p className="muted small">{t('demo.note', { password: accounts[0]?.password })}</p>}
      <ErrorSummary error={attempt.error} title={t('refused')} />
      {demo ? (
        <>
          <DemoAccounts accounts={accounts} onChoose={({ username }) => attempt.mutate({ username })} />
          <details className={styles.other}>
            <summary>{t('demo.other')}</summary>
            {form}
          </details>
        </>
      ) : (
        form
      )}
      <div className={styles.foot}>
        <Link href="/help">{t('help')}</Link>
        <LanguageSwitch />
      </div>
    </main>
  );
}
