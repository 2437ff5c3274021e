import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { advanceClockMutation, getClockOptions, getClockQueryKey } from '@/api/@tanstack/react-query.gen';
import type { ClockView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { Loaded, Note } from '@/components/ui/states';
import { formatDateTime } from '@/lib/dates';
import { problemOf } from '@/lib/problem';

const hours = ['08:00', '12:00', '17:00', '23:00'];

/** The business day of the demo, and the way to a later one. */
export function ClockPage() {
  const { t } = useTranslation('clock');
  const query = useQuery({
    ...getClockOptions(),
    refetchInterval: (it) => (it.state.data?.moving ? 1000 : false),
  });
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} />
      <AdministrationTabs current="clock" />
      <Loaded query={query} what={t('what')}>
        {(clock) => (
          <div className="stack">
            <Now clock={clock} />
            {clock.mayAdvance && <Advance key={clock.today} clock={clock} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Now({ clock }: { clock: ClockView }) {
  const { t } = useTranslation('clock');
  return (
    <Panel title={t('now', { at: formatDateTime(clock.now) })}>
      <p>{t(clock.shifted ? 'shifted' : 'real')}</p>
      {clock.moving && clock.target && <p role="status">{t('moving', { at: formatDateTime(clock.target) })}</p>}
      {clock.failed && <Note tone="red" title={t('failed')} />}
    </Panel>
  );
}

function Advance({ clock }: { clock: ClockView }) {
  const { t } = useTranslation('clock');
  const queries = useQueryClient();
  const [day, setDay] = useState<string | null>(clock.today);
  const [time, setTime] = useState<string | null>('08:00');
  const advance = useMutation({
    ...advanceClockMutation(),
    onSuccess: (answer) => {
      queries.setQueryData(getClockQueryKey(), answer);
      void queries.invalidateQueries();
    },
  });
  const go = () => advance.mutate({ body: { to: `${day}T${time}:00+07:00` } });
  return (
    <Panel title={t('advance')}>
      <div className="stack">
        <p>{t('about')}</p>
        <ErrorSummary error={advance.error} />
        <DateField
          label={t('day')}
          field="to"
          value={day}
          onChange={setDay}
          today={clock.today}
          min={clock.today}
          error={problemOf(advance.error, 'to')}
        />
        <Select
          label={t('time')}
          options={hours.map((hour) => ({ value: hour, label: hour }))}
          value={time}
          onChange={setTime}
        />
        <div>
          <Button variant="primary" busy={advance.isPending || clock.moving} disabled={!day || !time} onClick={go}>
            {t('go')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
