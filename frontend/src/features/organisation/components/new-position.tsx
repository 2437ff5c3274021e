import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createPositionMutation, listFieldsOfWorkOptions } from '@/api/@tanstack/react-query.gen';
import type { CreatePositionRequest, UnitView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/fields';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';

type Role = CreatePositionRequest['role'];
const everywhere: Role[] = ['OFFICER', 'HEAD', 'DEPUTY_HEAD', 'CLERK'];
const inOffice: Role[] = ['CHIEF_OF_OFFICE', 'ADMINISTRATOR'];
const inCommittee: Role[] = ['CHAIR', 'VICE_CHAIR'];
const blank = { title: '', room: '', role: 'OFFICER' as Role, fields: [] as string[] };

const rolesOf = (unit: UnitView): Role[] => [
  ...(unit.kind === 'PROVINCE_COMMITTEE' ? inCommittee : []),
  ...everywhere,
  ...(unit.kind === 'OFFICE' || unit.kind === 'PROVINCE_COMMITTEE' ? inOffice : []),
];

/** Adds a position to a unit; who holds it is said in the table above. */
export function NewPosition({ unit }: { unit: UnitView }) {
  const { t } = useTranslation('organisation');
  const toast = useToast();
  const queries = useQueryClient();
  const [position, setPosition] = useState(blank);
  const create = useMutation({
    ...createPositionMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('position.created', { title: position.title }));
      setPosition(blank);
    },
  });
  const set = (patch: Partial<typeof blank>) => setPosition({ ...position, ...patch });
  return (
    <Panel title={t('position.new')}>
      <div className="stack">
        <ErrorSummary error={create.error} />
        <TextField
          label={t('seats.position')}
          hint={t('position.titleHint')}
          field="title"
          maxLength={100}
          value={position.title}
          error={problemOf(create.error, 'title')}
          onChange={(event) => set({ title: event.target.value })}
        />
        <Select
          label={t('seats.role')}
          hint={t('position.roleHint')}
          field="role"
          options={rolesOf(unit).map((it) => ({ value: it, label: t(`role.${it}`) }))}
          value={position.role}
          error={problemOf(create.error, 'role')}
          onChange={(it) => it && set({ role: it as Role })}
        />
        <TextField
          label={t('position.room')}
          field="room"
          optional
          value={position.room}
          onChange={(event) => set({ room: event.target.value })}
        />
        {position.role === 'VICE_CHAIR' && <Fields chosen={position.fields} onChange={(fields) => set({ fields })} />}
        <div>
          <Button busy={create.isPending} onClick={() => create.mutate({ path: { unitId: unit.id }, body: position })}>
            {t('position.create')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

/** Which plans a vice-chair signs. */
function Fields({ chosen, onChange }: { chosen: string[]; onChange: (chosen: string[]) => void }) {
  const { t } = useTranslation('organisation');
  const fields = useQuery(listFieldsOfWorkOptions());
  return (
    <fieldset>
      <legend>{t('position.fields')}</legend>
      {(fields.data ?? []).map(({ code, name }) => (
        <Checkbox
          key={code}
          label={name}
          checked={chosen.includes(code)}
          onChange={(on) => onChange(on ? [...chosen, code] : chosen.filter((it) => it !== code))}
        />
      ))}
    </fieldset>
  );
}
