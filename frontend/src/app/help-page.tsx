import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SignedInFrame } from '@/app/layouts/signed-in-layout';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { sessionOptions } from '@/lib/session';
import styles from './help-page.module.css';

const keys = ['tab', 'arrows', 'enter', 'space', 'escape', 'altDown'] as const;
const promises = ['keyboard', 'contrast', 'zoom', 'motion', 'reader', 'target'] as const;
const limits = ['editor', 'diagram', 'signature'] as const;

/** “Trợ năng và trợ giúp”: the same place on every page (WCAG 3.2.6). */
export function HelpPage() {
  const session = useQuery(sessionOptions);
  if (session.isPending) return null;
  return session.data ? (
    <SignedInFrame>
      <Help back="/tasks" />
    </SignedInFrame>
  ) : (
    <main>
      <Help back="/sign-in" />
    </main>
  );
}

function Help({ back }: { back: string }) {
  const { t } = useTranslation('help');
  return (
    <Page title={t('title')} narrow>
      <PageHeader title={t('title')} facts={[t('lead')]} />
      <Panel title={t('support.title')}>
        <p>{t('support.text')}</p>
        <p className="muted small">{t('support.code')}</p>
      </Panel>
      <Panel title={t('keys.title')}>
        <dl className={styles.keys}>
          {keys.map((key) => (
            <div key={key}>
              <dt>{t(`keys.${key}.key`)}</dt>
              <dd>{t(`keys.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={t('accessibility.title')}>
        <p>{t('accessibility.lead')}</p>
        <ul className={styles.list}>
          {promises.map((key) => (
            <li key={key}>{t(`accessibility.${key}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('limits.title')}>
        <ul className={styles.list}>
          {limits.map((key) => (
            <li key={key}>{t(`limits.${key}`)}</li>
          ))}
        </ul>
      </Panel>
      <LinkButton href={back}>{t(back === '/tasks' ? 'back' : 'backToSignIn')}</LinkButton>
    </Page>
  );
}
