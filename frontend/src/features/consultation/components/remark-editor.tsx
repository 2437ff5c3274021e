import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerCommentsMutation, getOpinionTableQueryKey } from '@/api/@tanstack/react-query.gen';
import type { CommentResponseView } from '@/api/types.gen';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RadioGroup, TextArea, TextField } from '@/components/ui/fields';
import { ChevronLeftIcon, ChevronRightIcon } from '@/components/ui/icons';
import { Panel } from '@/components/ui/panel';
import { problemOf } from '@/lib/problem';
import { useKeptText } from '@/lib/use-kept-text';
import styles from './consultation.module.css';
import { Remark, Unit } from './opinion-table';
import type { OpenRemark } from './remarks';

type Kind = CommentResponseView['kind'];
const kinds: Kind[] = ['ACCEPTED', 'EXPLAINED'];

export interface RemarkEditorProps {
  roundId: string;
  /** One, or several that get the same answer. */
  remarks: OpenRemark[];
  onPrevious?: () => void;
  onNext?: () => void;
  /** Stored: the next one may come. */
  onStored: () => void;
}

/** Tiếp thu or giải trình. */
export function RemarkEditor({ roundId, remarks, onPrevious, onNext, onStored }: RemarkEditorProps) {
  const { t } = useTranslation('consultation');
  const single = remarks.length === 1 ? remarks[0] : undefined;
  const before = single?.remark.response;
  const [kind, setKind] = useState<Kind | undefined>(before?.kind);
  const place = remarks.map(({ opinion, remark }) => `${opinion.invitationId}/${remark.number}`).join();
  const [text, setText, forgetText] = useKeptText(`/rounds/${roundId}/${place}#text`, before?.text);
  const [changeMade, setChangeMade, forgetChange] = useKeptText(
    `/rounds/${roundId}/${place}#change`,
    before?.changeMade,
  );
  const queryClient = useQueryClient();
  const store = useMutation({
    ...answerCommentsMutation(),
    onSuccess: async () => {
      forgetText();
      forgetChange();
      await queryClient.invalidateQueries({ queryKey: getOpinionTableQueryKey({ path: { roundId } }) });
      onStored();
    },
  });
  const send = () =>
    store.mutate({
      path: { roundId },
      body: {
        remarks: remarks.map(({ opinion, remark }) => ({
          invitationId: opinion.invitationId,
          number: remark.number,
          version: remark.response?.version,
        })),
        kind,
        text,
        changeMade,
      },
    });
  return (
    <Panel title={single ? t('answer.one') : t('answer.many', { count: remarks.length })}>
      <div className="stack">
        {store.error && <ErrorSummary error={store.error} />}
        {single && (
          <div className="stack">
            <div>
              <Unit opinion={single.opinion} />
            </div>
            <div className={styles.line}>
              <Remark opinion={single.opinion} remark={single.remark} />
            </div>
          </div>
        )}
        <RadioGroup
          field="kind"
          label={t('answer.kind')}
          choices={kinds.map((it) => ({ value: it, label: t(`response.${it}`), note: t(`answer.note.${it}`) }))}
          value={kind}
          error={problemOf(store.error, 'kind')}
          onChange={(value) => setKind(value as Kind)}
        />
        {kind === 'ACCEPTED' && (
          <TextField
            field="changeMade"
            label={t('answer.changeMade')}
            hint={t('answer.changeHint')}
            optional
            maxLength={2000}
            value={changeMade}
            onChange={(event) => setChangeMade(event.target.value)}
          />
        )}
        {kind && (
          <TextArea
            field="text"
            label={t(kind === 'EXPLAINED' ? 'answer.explanation' : 'answer.word')}
            optional={kind === 'ACCEPTED'}
            document
            rows={kind === 'EXPLAINED' ? 5 : 2}
            maxLength={5000}
            value={text}
            error={problemOf(store.error, 'text')}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <ButtonGroup>
          <Button busy={store.isPending} onClick={send}>
            {single ? t('answer.store') : t('answer.storeMany', { count: remarks.length })}
          </Button>
          {onPrevious && (
            <Button variant="quiet" icon={ChevronLeftIcon} onClick={onPrevious}>
              {t('answer.previous')}
            </Button>
          )}
          {onNext && (
            <Button variant="quiet" icon={ChevronRightIcon} onClick={onNext}>
              {t('answer.next')}
            </Button>
          )}
        </ButtonGroup>
      </div>
    </Panel>
  );
}
