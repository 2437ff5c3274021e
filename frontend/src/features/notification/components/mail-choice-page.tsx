import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseMailsMutation, getMailChoiceOptions, getMailChoiceQueryKey } from '@/api/@tanstack/react-query.gen';
import type { MailChoiceView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RadioGroup } from '@/components/ui/fields';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';

const times = ['07:00', '07:30', '08:00', '09:00', '10:00', '11:00', '13:30', '14:00', '15:00', '16:00', '17:00'];

/** In which language and from what hour mails come; whether they come is no choice. */
export function MailChoicePage() {
  const { t } = useTranslation('notification');
  const query = useQuery(getMailChoiceOptions());
  return (
    <Page title={t('choice.title')} narrow>
      <PageHeader
        title={t('choice.title')}
        breadcrumbs={[{ label: t('notices.title'), href: '/notices' }]}
        facts={[t('choice.about')]}
      />
      <Loaded query={query} what={t('choice.what')}>
        {(choice) => <ChoiceForm choice={choice} />}
      </Loaded>
    </Page>
  );
}

function ChoiceForm({ choice }: { choice: MailChoiceView }) {
  const { t } = useTranslation('notification');
  const toast = useToast();
  const queries = useQueryClient();
  const [language, setLanguage] = useState(choice.language);
  const [time, setTime] = useState<string>(choice.digestTime);
  const save = useMutation({
    ...chooseMailsMutation(),
    onSuccess: (kept) => {
      queries.setQueryData(getMailChoiceQueryKey(), kept);
      toast(t('choice.saved'));
    },
  });
  const offered = times.includes(choice.digestTime) ? times : [...times, choice.digestTime].sort();
  return (
    <Panel>
      <div className="stack">
        <ErrorSummary error={save.error} />
        <RadioGroup
          label={t('choice.language')}
          field="language"
          choices={[
            { value: 'VI', label: t('choice.VI') },
            { value: 'EN', label: t('choice.EN') },
          ]}
          value={language}
          onChange={(value) => setLanguage(value as MailChoiceView['language'])}
          error={problemOf(save.error, 'language')}
        />
        <Select
          label={t('choice.time')}
          hint={t('choice.timeHint')}
          field="digestTime"
          options={offered.map((value) => ({ value, label: value }))}
          value={time}
          onChange={(value) => setTime(value ?? choice.digestTime)}
          error={problemOf(save.error, 'digestTime')}
        />
        <Button
          variant="primary"
          busy={save.isPending}
          onClick={() => save.mutate({ body: { language, digestTime: time } })}
        >
          {t('choice.save')}
        </Button>
      </div>
    </Panel>
  );
}
