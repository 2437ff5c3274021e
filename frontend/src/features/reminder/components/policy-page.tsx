import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listReminderPoliciesOptions } from '@/api/@tanstack/react-query.gen';
import type { PolicyVersionView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded } from '@/components/ui/states';
import { formatDate, formatDateTime } from '@/lib/dates';
import { PolicyTable } from './policy-table';

/** When the product reminds whom: the table in force, those planned and those of before. */
export function ReminderPolicyPage() {
  const { t } = useTranslation('reminder');
  const query = useQuery(listReminderPoliciesOptions());
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        facts={[t('about')]}
        actions={
          <LinkButton variant="primary" href="/admin/reminders/edit">
            {t('edit.go')}
          </LinkButton>
        }
      />
      <AdministrationTabs current="reminders" />
      <Loaded query={query} what={t('what')}>
        {(versions) => (
          <div className="stack">
            {versions
              .filter((it) => it.inForce)
              .map((it) => (
                <Panel key={it.version} title={t('inForce')} note={<Facts version={it} />} flush>
                  <PolicyTable caption={t('inForce')} rows={it.rows} />
                </Panel>
              ))}
            {versions.length > 1 && <Others versions={versions} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Others({ versions }: { versions: PolicyVersionView[] }) {
  const { t } = useTranslation('reminder');
  const current = versions.find((it) => it.inForce)?.version ?? 0;
  return (
    <Panel title={t('others')}>
      {versions
        .filter((it) => !it.inForce)
        .map((it) => (
          <details key={it.version}>
            <summary>
              {t(it.version > current ? 'planned' : 'earlier')} <Facts version={it} />
            </summary>
            <PolicyTable caption={t('tableOf', { version: it.version })} rows={it.rows} />
          </details>
        ))}
    </Panel>
  );
}

function Facts({ version }: { version: PolicyVersionView }) {
  const { t } = useTranslation('reminder');
  if (!version.validFrom || !version.putAt) return <>{t('delivered')}</>;
  return (
    <>
      {t('put.facts', {
        from: formatDate(version.validFrom),
        by: version.putBy ?? '',
        at: formatDateTime(version.putAt),
        reason: version.reason ?? '',
      })}
    </>
  );
}
