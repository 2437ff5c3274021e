import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedTaskFilterView } from '@/api/types.gen';
import { Button, ButtonGroup } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields';
import { useToast } from '@/components/ui/toast';
import { Problem, problemOf } from '@/lib/problem';
import { useKeepFilters } from '../api/saved-filters';
import styles from './tasks.module.css';
import { savedAs, type TaskSearch } from './use-task-search';

const longestName = 60;

/** Names what is being looked for, or renames and forgets the saved filter that is open. */
export function SavedFilterTools({ saved, search }: { saved: SavedTaskFilterView[]; search: TaskSearch }) {
  const open = savedAs(saved, search);
  if (open) return <OpenFilter key={open.filterId} filter={open} />;
  if (!search.q) return null;
  return <NewFilter key={`${search.filter}${search.actingFor}${search.q}`} search={search} />;
}

function NewFilter({ search }: { search: TaskSearch }) {
  const { t } = useTranslation('task');
  const [naming, setNaming] = useState(false);
  const { save } = useKeepFilters();
  const toast = useToast();
  if (!naming) {
    return (
      <div className={styles.saved}>
        <Button variant="quiet" onClick={() => setNaming(true)}>
          {t('saved.save')}
        </Button>
      </div>
    );
  }
  const { filter, actingFor, q } = search;
  return (
    <NameForm
      first={q ?? ''}
      verb={t('saved.keep')}
      error={save.error}
      busy={save.isPending}
      onCancel={() => setNaming(false)}
      onName={(name) =>
        save.mutate({ body: { name, filter, actingFor, q } }, { onSuccess: () => toast(t('saved.kept', { name })) })
      }
    />
  );
}

function OpenFilter({ filter }: { filter: SavedTaskFilterView }) {
  const { t } = useTranslation('task');
  const [naming, setNaming] = useState(false);
  const { save, rename, drop } = useKeepFilters();
  const toast = useToast();
  const { filterId, name } = filter;
  if (naming) {
    return (
      <NameForm
        first={name}
        verb={t('saved.rename')}
        error={rename.error}
        busy={rename.isPending}
        onCancel={() => setNaming(false)}
        onName={(next) =>
          rename.mutate({ path: { filterId }, body: { name: next } }, { onSuccess: () => setNaming(false) })
        }
      />
    );
  }
  const forget = () =>
    drop.mutate(
      { path: { filterId } },
      {
        onSuccess: () => toast(t('saved.dropped', { name }), { undo: () => save.mutate({ body: filter }) }),
      },
    );
  return (
    <div className={styles.saved}>
      <Button variant="quiet" onClick={() => setNaming(true)} aria-label={t('saved.renameNamed', { name })}>
        {t('saved.rename')}
      </Button>
      <Button variant="quiet" busy={drop.isPending} onClick={forget} aria-label={t('saved.dropNamed', { name })}>
        {t('saved.drop')}
      </Button>
    </div>
  );
}

interface NameFormProps {
  first: string;
  verb: string;
  error: unknown;
  busy: boolean;
  onName: (name: string) => void;
  onCancel: () => void;
}

function NameForm({ first, verb, error, busy, onName, onCancel }: NameFormProps) {
  const { t } = useTranslation('task');
  const [name, setName] = useState(first.slice(0, longestName));
  const [empty, setEmpty] = useState(false);
  const problem = problemOf(error, 'name') ?? (error instanceof Problem ? error.message : undefined);
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(name.trim() === '');
        if (name.trim()) onName(name.trim());
      }}
    >
      <TextField
        label={t('saved.name')}
        field="name"
        maxLength={longestName}
        value={name}
        error={empty ? t('saved.missing') : problem}
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
      <ButtonGroup>
        <Button type="submit" busy={busy}>
          {verb}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('saved.cancel')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
