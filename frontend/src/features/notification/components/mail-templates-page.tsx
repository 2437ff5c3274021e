import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMailTemplatesOptions, previewMailOptions, sendTestMailMutation } from '@/api/@tanstack/react-query.gen';
import type { MailPreviewView, MailTemplateView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RadioGroup } from '@/components/ui/fields';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { EmptyState, Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { formatDateTime } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { LetterFrame } from './letter-frame';

type MailLanguage = MailPreviewView['language'];

/** Every kind of mail, filled with a real occasion, in both languages and forms. */
export function MailTemplatesPage() {
  const { t } = useTranslation('notification');
  const query = useQuery(listMailTemplatesOptions());
  return (
    <Page title={t('templates.title')}>
      <PageHeader title={t('templates.title')} facts={[t('templates.about')]} />
      <AdministrationTabs current="templates" />
      <Loaded query={query} what={t('templates.what')}>
        {(templates) => <Templates templates={templates} />}
      </Loaded>
    </Page>
  );
}

function Templates({ templates }: { templates: MailTemplateView[] }) {
  const { t } = useTranslation('notification');
  const [kind, setKind] = useState<string | null>(
    (templates.find((it) => it.examples.length > 0) ?? templates[0])?.kind ?? null,
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [inLanguage, setInLanguage] = useState<MailLanguage>(language() === 'en' ? 'EN' : 'VI');
  const examples = templates.find((it) => it.kind === kind)?.examples ?? [];
  const mailId = examples.find((it) => it.mailId === chosen)?.mailId ?? examples[0]?.mailId;
  return (
    <div className="stack">
      <Panel>
        <div className="stack">
          <Select
            label={t('templates.kind')}
            options={templates.map((it) => ({ value: it.kind, label: t(`kind.${it.kind}`) }))}
            value={kind}
            onChange={(value) => setKind(value ?? kind)}
          />
          {mailId && (
            <Select
              label={t('templates.example')}
              options={examples.map((it) => ({
                value: it.mailId,
                label: it.subject,
                note: `${it.toName}, ${formatDateTime(it.queuedAt)}`,
              }))}
              value={mailId}
              onChange={(value) => setChosen(value)}
            />
          )}
          <RadioGroup
            label={t('templates.language')}
            choices={[
              { value: 'VI', label: t('choice.VI') },
              { value: 'EN', label: t('choice.EN') },
            ]}
            value={inLanguage}
            onChange={(value) => setInLanguage(value as MailLanguage)}
          />
        </div>
      </Panel>
      {mailId ? (
        <Preview mailId={mailId} inLanguage={inLanguage} />
      ) : (
        <Panel>
          <EmptyState>{t('templates.none')}</EmptyState>
        </Panel>
      )}
    </div>
  );
}

function Preview({ mailId, inLanguage }: { mailId: string; inLanguage: MailLanguage }) {
  const { t } = useTranslation('notification');
  const toast = useToast();
  const query = useQuery({
    ...previewMailOptions({ path: { mailId }, query: { language: inLanguage } }),
    placeholderData: keepPreviousData,
  });
  const test = useMutation({ ...sendTestMailMutation(), onSuccess: () => toast(t('templates.sent')) });
  return (
    <Panel
      title={query.data?.subject ?? t('letter.title')}
      aside={
        <Button
          busy={test.isPending}
          onClick={() => test.mutate({ path: { mailId }, query: { language: inLanguage } })}
        >
          {t('templates.test')}
        </Button>
      }
    >
      <ErrorSummary error={test.error} />
      <Loaded query={query} what={t('templates.preview')}>
        {(letter) => <LetterFrame subject={letter.subject} html={letter.html} plain={letter.plain} />}
      </Loaded>
    </Panel>
  );
}
