import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axeFindings, renderApp, session, stubServer } from '@/testing/render';

const round = {
  id: 'r',
  subjectType: 'PLAN',
  subjectId: 'p',
  subjectTitle: 'Phát triển thương mại điện tử',
  ordinal: 1,
  ownerUnitId: 'sct',
  silencePolicy: 'TREATED_AS_AGREED',
  workingDays: 5,
  openedAt: '2026-06-05T02:00:00Z',
  openedBy: 'sct.head',
  dueAt: '2026-06-12T17:00:00Z',
  state: 'OPEN',
  figures: {
    invited: 3,
    given: 2,
    late: 0,
    agreed: 1,
    agreedWithComments: 0,
    disagreed: 1,
    silent: 1,
    comments: 2,
    answered: 0,
  },
};
const sct = { id: 'sct', name: 'Sở Công Thương', shortName: 'SCT', kind: 'DEPARTMENT' };
const stc = { id: 'stc', name: 'Sở Tài chính', shortName: 'STC', kind: 'DEPARTMENT' };
const syt = { id: 'syt', name: 'Sở Y tế', shortName: 'SYT', kind: 'DEPARTMENT' };
const invitation = {
  invitationId: 'i',
  unit: stc,
  state: 'PREPARING',
  round,
  ownerUnit: sct,
  dueOn: '2026-06-12',
  workingDaysLeft: 4,
  editable: true,
  mayDecide: false,
  opinion: { generalText: '', comments: [], version: 0 },
  late: false,
  answers: [],
};
const task = (formKey: string, subjectType: string, subjectId: string) => ({
  taskId: 't',
  taskKey: 'Task',
  formKey,
  title: 'Việc',
  status: 'IN_PROGRESS',
  subjectType,
  subjectId,
  subjectTitle: round.subjectTitle,
  stepName: 'Việc',
  createdAt: '2026-06-05T02:00:00Z',
  todo: [],
  mayComplete: true,
  mayClaim: false,
  mayRelease: false,
  mayAssign: false,
});
const counts = { todo: 0, waiting: 0, fyi: 0, unit: 0, done: 0 };
const always = {
  'GET /api/session': session,
  'GET /api/tasks': { total: 0, counts, actingFor: [], items: [] },
  'GET /api/tasks/counts': counts,
};
const bodies = async (requests: Request[], key: string) =>
  Promise.all(
    requests.filter((it) => `${it.method} ${new URL(it.url).pathname}` === key).map((it) => it.json() as unknown),
  );

describe('Cho ý kiến', () => {
  const opinion = 'PUT /api/invitations/i/opinion';
  const server = (submission: unknown) =>
    stubServer({
      ...always,
      'GET /api/tasks/t': task('consultation/prepare-opinion', 'INVITATION', 'i'),
      'GET /api/invitations/i': invitation,
      [opinion]: { version: 1, savedAt: '2026-06-08T02:00:00Z' },
      'POST /api/invitations/i/opinion/submission': submission,
    });

  it('says until when and what silence means, keeps the words and then submits', async () => {
    const requests = server(null);
    const { router } = renderApp('/tasks/t');
    const user = userEvent.setup();
    expect(await screen.findByText('Quá hạn không trả lời thì coi như đồng ý.')).toBeInTheDocument();
    expect(screen.getByText('Còn 4 ngày làm việc')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /^Nhất trí, có góp ý/ }));
    await user.type(screen.getByLabelText(/^Chỗ trong dự thảo/), 'Mục 2');
    await user.type(screen.getByLabelText('Nội dung góp ý'), 'Ghi rõ chủ trì');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Trình thủ trưởng duyệt' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks'));
    expect((await bodies(requests, opinion)).at(-1)).toEqual({
      kind: 'AGREE_WITH_COMMENTS',
      generalText: '',
      comments: [{ anchor: 'Mục 2', text: 'Ghi rõ chủ trì' }],
    });
  });

  it('shows at each field what is missing and keeps what was typed', async () => {
    const message = 'Đã ghi vị trí nhưng chưa ghi nội dung góp ý.';
    server(
      Response.json(
        {
          status: 422,
          code: 'shared.invalid',
          detail: '',
          errors: [{ field: 'comments[0].text', code: 'consultation.comment-text-needed', message }],
        },
        { status: 422 },
      ),
    );
    renderApp('/tasks/t');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('radio', { name: /^Nhất trí, có góp ý/ }));
    await user.type(screen.getByLabelText(/^Chỗ trong dự thảo/), 'Mục 2');
    await user.click(screen.getByRole('button', { name: 'Trình thủ trưởng duyệt' }));
    expect(await screen.findByRole('link', { name: message })).toBeInTheDocument();
    expect(screen.getByLabelText('Nội dung góp ý')).toHaveAccessibleDescription(message);
    expect(screen.getByLabelText(/^Chỗ trong dự thảo/)).toHaveValue('Mục 2');
  });
});

describe('Tiếp thu, giải trình', () => {
  const remarks = [
    { number: 0, anchor: '', text: 'Lộ trình quá gấp' },
    { number: 1, anchor: 'Mục 3.1', text: 'Bỏ tỷ lệ 80%' },
  ];
  const given = { givenAt: '2026-06-08T01:00:00Z', late: false, afterClose: false };
  const detail = {
    round: { ...round, state: 'CLOSED', closedAt: '2026-06-08T01:30:00Z', closeReason: 'CLOSED_BY_DRAFTER' },
    ownerUnit: sct,
    dueOn: '2026-06-12',
    mayClose: false,
    mayAnswer: true,
    mayReadOpinions: true,
    units: [{ invitationId: 'k', unit: syt, state: 'PREPARING', late: false, afterClose: false }],
  };
  const table = (response?: object) => ({
    detail,
    opinions: [
      {
        invitationId: 'i',
        unit: stc,
        kind: 'DISAGREE',
        generalText: 'Lộ trình quá gấp',
        ...given,
        remarks: remarks.map((it) => ({ ...it, response })),
      },
    ],
    silent: [syt],
  });
  const server = (more: Record<string, unknown>) =>
    stubServer({
      ...always,
      'GET /api/tasks/t': task('plan/answer-opinions', 'PLAN', 'p'),
      'GET /api/rounds': { items: [round] },
      'GET /api/rounds/r/opinions': table(),
      ...more,
    });

  it('gives one answer to several remarks and names the silent units', async () => {
    const key = 'POST /api/rounds/r/responses';
    const requests = server({ [key]: { items: [] } });
    renderApp('/tasks/t');
    const user = userEvent.setup();
    expect(await screen.findByRole('heading', { level: 1, name: /^Còn 2 trên 2 góp ý/ })).toBeInTheDocument();
    expect(screen.getByText('Sở Y tế')).toBeInTheDocument();
    for (const box of within(screen.getByRole('table')).getAllByRole('checkbox')) await user.click(box);
    await user.click(screen.getByRole('radio', { name: /^Tiếp thu/ }));
    await user.type(screen.getByLabelText(/^Chỗ đã sửa/), 'Mục 3.1');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Lưu cho 2 góp ý' }));
    await waitFor(async () =>
      expect(await bodies(requests, key)).toEqual([
        {
          remarks: [
            { invitationId: 'i', number: 0 },
            { invitationId: 'i', number: 1 },
          ],
          kind: 'ACCEPTED',
          text: '',
          changeMade: 'Mục 3.1',
        },
      ]),
    );
  });

  it('lets the drafter finish only when every remark is answered', async () => {
    const answered = { kind: 'EXPLAINED', text: 'Theo luật', changeMade: '', answeredAt: given.givenAt, version: 0 };
    const requests = server({
      'GET /api/rounds/r/opinions': table(answered),
      'POST /api/plans/p/answers-completion': null,
    });
    const { router } = renderApp('/tasks/t');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Hoàn thành tiếp thu' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks'));
    expect(await bodies(requests, 'POST /api/plans/p/answers-completion')).toEqual([{ anotherRound: false }]);
  });
});
