import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readHolidayListMutation } from '@/api/@tanstack/react-query.gen';
import type { CalendarDayRecord } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary, type SummaryError } from '@/components/ui/error-summary';
import { TextArea, TextField } from '@/components/ui/fields';
import { FileField } from '@/components/ui/file-field';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { Problem } from '@/lib/problem';

const categories = ['HOLIDAY', 'IN_LIEU', 'SWAPPED', 'MAKE_UP', 'LOCAL_CLOSURE'] as const;

interface AddDaysProps {
  year: number;
  today: string;
  onAdd: (days: CalendarDayRecord[]) => void;
}

/** One day typed, or the list of a year pasted or read from a file. */
export function AddDays({ year, today, onAdd }: AddDaysProps) {
  return (
    <>
      <OneDay year={year} today={today} onAdd={onAdd} />
      <List onAdd={onAdd} />
    </>
  );
}

function OneDay({ year, today, onAdd }: AddDaysProps) {
  const { t } = useTranslation('calendar');
  const [day, setDay] = useState<string | null>(null);
  const [category, setCategory] = useState<CalendarDayRecord['category']>('HOLIDAY');
  const [name, setName] = useState('');
  const [source, setSource] = useState('');
  const add = () => {
    if (!day) return;
    onAdd([{ day, category, name: name.trim(), source: source.trim(), confirmed: true }]);
    setDay(null);
    setName('');
  };
  return (
    <Panel title={t('add.title')}>
      <div className="stack">
        <DateField label={t('add.day')} value={day} onChange={setDay} today={day ?? `${year}${today.slice(4)}`} />
        <Select
          label={t('add.category')}
          options={categories.map((it) => ({ value: it, label: t(`category.${it}`) }))}
          value={category}
          onChange={(it) => it && setCategory(it as CalendarDayRecord['category'])}
        />
        <TextField label={t('add.name')} value={name} onChange={(event) => setName(event.target.value)} />
        <TextField label={t('add.source')} value={source} onChange={(event) => setSource(event.target.value)} />
        <div>
          <Button disabled={!day || !name.trim() || !source.trim()} onClick={add}>
            {t('add.go')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function List({ onAdd }: { onAdd: (days: CalendarDayRecord[]) => void }) {
  const { t } = useTranslation('calendar');
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const read = useMutation({
    ...readHolidayListMutation(),
    onSuccess: (days) => {
      onAdd(days);
      setText('');
      setFileName(null);
    },
  });
  const problems = problemsOf(read.error, read.variables?.body.text ?? '');
  const take = async (file: File) => {
    setText(await file.text());
    setFileName(file.name);
  };
  return (
    <Panel title={t('list.title')}>
      <div className="stack">
        <ErrorSummary error={read.error} errors={problems} title={problems && t('list.failed')} />
        <FileField label={t('list.file')} accept=".csv,.txt" fileName={fileName} onSelect={(file) => void take(file)} />
        <TextArea
          label={t('list.text')}
          hint={t('list.hint')}
          field="text"
          rows={10}
          value={text}
          error={problems && t('list.kept')}
          onChange={(event) => setText(event.target.value)}
        />
        <TextField label={t('list.source')} value={source} onChange={(event) => setSource(event.target.value)} />
        <div>
          <Button
            busy={read.isPending}
            disabled={text.trim() === ''}
            onClick={() => read.mutate({ body: { text, source } })}
          >
            {t('list.go')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

/** The problem of each line with the words of that line; none when the list itself was not at fault. */
function problemsOf(error: unknown, text: string): SummaryError[] | undefined {
  if (!(error instanceof Problem) || error.errors.length === 0) return undefined;
  const lines = text.split(/\r\n|\r|\n/);
  return error.errors.map(({ field, message }) => {
    const number = /^lines\[(\d+)\]$/.exec(field)?.[1];
    const line = number && lines[Number(number) - 1]?.trim();
    return { fieldId: 'field-text', message: line ? `${message} “${line}”` : message };
  });
}
