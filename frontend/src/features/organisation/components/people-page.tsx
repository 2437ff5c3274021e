import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { listOfficialsOptions } from '@/api/@tanstack/react-query.gen';
import type { OfficialView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { TextField } from '@/components/ui/fields';
import { Link, useGo } from '@/components/ui/link';
import { Tag } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { AdministrationTabs } from '@/components/administration-tabs';
import { PersonActs } from './person-acts';

const step = 50;
/** The service lists no more; a search finds the others. */
const most = 200;

/** All officials with their unit and positions, found by name without diacritics. */
export function PeoplePage() {
  const { t } = useTranslation('organisation');
  const { q } = useSearch({ strict: false }) as { q?: string };
  const query = useQuery({
    ...listOfficialsOptions({ query: { search: q } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('people.title')}>
      <PageHeader
        title={t('people.title')}
        facts={
          query.data ? [t(query.data.length < most ? 'people.count' : 'people.most', { count: query.data.length })] : []
        }
        actions={
          <LinkButton variant="primary" href="/admin/people/new">
            {t('people.add')}
          </LinkButton>
        }
      />
      <AdministrationTabs current="people" />
      <PeopleSearch key={q} q={q} />
      <Panel flush>
        <Loaded query={query} what={t('people.what')}>
          {(people) =>
            people.length === 0 ? <EmptyState>{t('people.none')}</EmptyState> : <People key={q} people={people} />
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

function PeopleSearch({ q }: { q?: string }) {
  const { t } = useTranslation('organisation');
  const go = useGo();
  const [words, setWords] = useState(q ?? '');
  const find = (event: FormEvent) => {
    event.preventDefault();
    go(words.trim() ? `/admin/people?${new URLSearchParams({ q: words.trim() })}` : '/admin/people');
  };
  return (
    <form className="row" role="search" onSubmit={find}>
      <TextField label={t('people.search')} value={words} onChange={(event) => setWords(event.target.value)} />
      <Button type="submit">{t('people.find')}</Button>
    </form>
  );
}

/** A first part at once; the search is quicker than the end of a long list. */
function People({ people }: { people: OfficialView[] }) {
  const { t } = useTranslation('organisation');
  const [shown, setShown] = useState(step);
  return (
    <>
      <PeopleTable people={people.slice(0, shown)} />
      {people.length > shown && (
        <div className="panel-foot">
          <Button onClick={() => setShown(shown + step)}>
            {t('people.more', { count: Math.min(step, people.length - shown), left: people.length - shown })}
          </Button>
        </div>
      )}
    </>
  );
}

function PeopleTable({ people }: { people: OfficialView[] }) {
  const { t } = useTranslation('organisation');
  return (
    <DataTable
      caption={t('people.title')}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        { key: 'name', header: t('people.name'), width: '24%', cell: (person) => person.name },
        {
          key: 'unit',
          header: t('people.unit'),
          cell: (person) => <Link href={`/admin/units/${person.unitId}`}>{person.unitName}</Link>,
        },
        {
          key: 'positions',
          header: t('people.positions'),
          cell: (person) => person.positionTitles.join('; ') || t('people.noPosition'),
        },
        { key: 'username', header: t('people.username'), cell: (person) => person.username },
        {
          key: 'act',
          header: t('act'),
          cardLabel: '',
          width: '26%',
          cell: (person) => (person.active ? <PersonActs person={person} /> : <Tag>{t('people.inactive')}</Tag>),
        },
      ]}
    />
  );
}
