import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listWorkingDayExceptionsOptions, proposeHolidaysMutation } from '@/api/@tanstack/react-query.gen';
import type { CalendarDayRecord, WorkingDayExceptionView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { Button, LinkButton } from '@/components/ui/button';
import { Columns } from '@/components/ui/columns';
import { ErrorSummary } from '@/components/ui/error-summary';
import { ChevronLeftIcon, ChevronRightIcon } from '@/components/ui/icons';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { useToday } from '@/lib/today';
import {
  confirmed,
  declare,
  isEmpty,
  noChange,
  remove,
  rowsOf,
  undo,
  yearToShow,
  type CalendarDraft,
} from '../api/calendar-draft';
import { AddDays } from './add-days';
import { ApplyChanges } from './apply-changes';
import { DayTable } from './day-table';

/** The days of a year on which the offices differ from the ordinary week; changes are looked at before they are applied. */
export function CalendarAdministrationPage({ effect }: { effect: (draft: CalendarDraft) => ReactNode }) {
  const { t } = useTranslation('calendar');
  const today = useToday();
  const search = useSearch({ strict: false }) as { year?: number | string };
  const year = Number(search.year) || Number(today.slice(0, 4));
  const query = useQuery(listWorkingDayExceptionsOptions({ query: { year } }));
  const [draft, setDraft] = useState(noChange);
  return (
    <Page title={t('title', { year })}>
      <PageHeader
        title={t('title', { year })}
        facts={[t('about')]}
        actions={
          <>
            <LinkButton
              href={`/admin/calendar?year=${year - 1}`}
              aria-label={t('year', { year: year - 1 })}
              icon={ChevronLeftIcon}
            >
              {''}
            </LinkButton>
            <LinkButton
              href={`/admin/calendar?year=${year + 1}`}
              aria-label={t('year', { year: year + 1 })}
              icon={ChevronRightIcon}
            >
              {''}
            </LinkButton>
            <Propose year={year} />
          </>
        }
      />
      <AdministrationTabs current="calendar" />
      {!isEmpty(draft) && <ApplyChanges draft={draft} effect={effect(draft)} onDone={() => setDraft(noChange)} />}
      <Loaded query={query} what={t('what')}>
        {(days) => <Year key={year} year={year} stored={days} today={today} draft={draft} onChange={setDraft} />}
      </Loaded>
    </Page>
  );
}

/** Days off computed from the law, lunar ones by the Vietnamese calendar; none of them counts as confirmed. */
function Propose({ year }: { year: number }) {
  const { t } = useTranslation('calendar');
  const toast = useToast();
  const queries = useQueryClient();
  const propose = useMutation({
    ...proposeHolidaysMutation(),
    onSuccess: (added) => {
      void queries.invalidateQueries();
      toast(t('proposed', { count: added.length }));
    },
  });
  return (
    <>
      <ErrorSummary error={propose.error} />
      <Button busy={propose.isPending} onClick={() => propose.mutate({ path: { year } })}>
        {t('propose')}
      </Button>
    </>
  );
}

interface YearProps {
  year: number;
  stored: WorkingDayExceptionView[];
  today: string;
  draft: CalendarDraft;
  onChange: (draft: CalendarDraft) => void;
}

function Year({ year, stored, today, draft, onChange }: YearProps) {
  const go = useGo();
  const proposed = stored.filter((it) => !it.confirmed);
  const add = (days: CalendarDayRecord[]) => {
    onChange(declare(draft, days));
    const shown = yearToShow(days, year);
    if (shown !== year) go(`/admin/calendar?year=${shown}`);
  };
  return (
    <Columns widths="minmax(0, 1fr) 380px">
      <DayTable
        rows={rowsOf(stored, draft, year)}
        proposed={proposed.length}
        onConfirm={(days, source) =>
          onChange(declare(draft, confirmed(days ? stored.filter((it) => days.includes(it.day)) : proposed, source)))
        }
        onRemove={(day) => onChange(remove(draft, day))}
        onUndo={(day) => onChange(undo(draft, day))}
      />
      <div className="stack">
        <AddDays year={year} today={today} onAdd={add} />
      </div>
    </Columns>
  );
}
