import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axeFindings, refusal, renderApp, session, stubServer } from '@/testing/render';

const task = (taskId: string, title: string, more: object = {}) => ({
  taskId,
  taskKey: 'Task_CheckContent',
  formKey: 'plan/check-content',
  title,
  status: 'IN_PROGRESS',
  subjectType: 'PLAN',
  subjectId: 'p',
  subjectTitle: 'Phát triển thương mại điện tử',
  symbol: 'KH-UBND',
  stepName: 'Kiểm tra nội dung',
  createdAt: '2026-06-05T02:00:00Z',
  todo: ['Đọc dự thảo'],
  mayComplete: true,
  mayClaim: false,
  mayRelease: false,
  mayAssign: true,
  ...more,
});
const returned = {
  byName: 'Đỗ Văn D',
  unitName: 'Văn phòng UBND tỉnh',
  at: '2026-06-08T00:42:00Z',
  reason: 'thiếu ngày',
};
const items = [
  task('1', 'Tiếp thu ý kiến', { dueAt: '2026-06-03', workingDaysLeft: -3 }),
  task('2', 'Sửa công văn', { dueAt: '2026-06-08', workingDaysLeft: 0, status: 'UNSEEN', returned }),
  task('3', 'Tổng hợp', { dueAt: '2026-06-19', workingDaysLeft: 9 }),
];
const counts = { todo: 3, waiting: 8, fyi: 0, unit: 31, done: 0 };
const list = (found: object[]) => ({ total: found.length, counts, actingFor: [], items: found });
const server = (more: Record<string, unknown> = {}) =>
  stubServer({
    'GET /api/session': session,
    'GET /api/tasks': list(items),
    'GET /api/tasks/counts': counts,
    'GET /api/task-filters': [],
    'GET /api/timeline/PLAN/p': { items: [] },
    'POST /api/tasks/2/seen': null,
    ...more,
  });

describe('Việc của tôi', () => {
  it('groups by deadline, says why work came back, and has no accessibility findings', async () => {
    server();
    renderApp('/tasks');
    expect(await screen.findByRole('heading', { name: 'Quá hạn' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Hôm nay, thứ Hai 8/6' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Sau đó' })).toBeInTheDocument();
    expect(screen.getByText('Quá hạn 3 ngày làm việc')).toBeInTheDocument();
    expect(screen.getByText('Văn phòng UBND tỉnh trả lại:').parentElement).toHaveTextContent('thiếu ngày');
    expect(screen.getByText('SỞ CÔNG THƯƠNG')).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('asks for a longer list only when there is more', async () => {
    const requests = server({ 'GET /api/tasks': { ...list(items), total: 120, next: 'x' } });
    renderApp('/tasks');
    await userEvent.click(await screen.findByRole('button', { name: 'Xem thêm (đang xem 3 trong 120 việc)' }));
    await waitFor(() => expect(requests.some((it) => it.url.includes('limit=200'))).toBe(true));
  });

  it('previews with the arrow keys and opens on Enter', async () => {
    server({ 'GET /api/tasks/2': items[1] });
    const { router } = renderApp('/tasks');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', { name: 'Tiếp thu ý kiến' }));
    await user.keyboard('{ArrowDown}');
    const pane = screen.getByRole('region', { name: 'Xem trước việc' });
    expect(await within(pane).findByRole('heading', { name: 'Sửa công văn' })).toBeInTheDocument();
    expect(router.state.location.href).toBe('/tasks?task=2');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks/2'));
  });

  it('tells an empty inbox from a search without result', async () => {
    server({ 'GET /api/tasks': list([]) });
    renderApp('/tasks?q=logistic');
    expect(await screen.findByText('Không có việc nào khớp “logistic”.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Xóa bộ lọc' })).toHaveAttribute('href', '/tasks');
  });

  it('gives ticked tasks to a colleague and can take them back', async () => {
    const requests = server({
      'GET /api/tasks/1/colleagues': [{ officialId: 'g', name: 'Lê Văn G', title: 'Chuyên viên' }],
      'POST /api/tasks/assignments': [{ taskId: '1', previousAssigneeId: 'me' }],
    });
    renderApp('/tasks');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn việc: Tiếp thu ý kiến' }));
    await user.click(screen.getByRole('button', { name: 'Giao người khác' }));
    await user.type(await screen.findByRole('combobox', { name: 'Người nhận việc' }), 'le van{Enter}');
    await user.click(screen.getByRole('button', { name: 'Giao việc' }));
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => {
      const sent = requests.filter((it) => it.url.endsWith('/assignments'));
      const bodies = await Promise.all(sent.map((it) => it.clone().json()));
      expect(bodies).toEqual([
        { taskIds: ['1'], officialId: 'g' },
        { taskIds: ['1'], officialId: 'me' },
      ]);
    });
  });

  it('names what is searched for, and renames and forgets it', async () => {
    const saved = { filterId: 's1', name: 'Xã phía Đông', filter: 'UNIT', q: 'go cong' };
    const requests = server({
      'POST /api/task-filters': [saved],
      'PUT /api/task-filters/s1': [{ ...saved, name: 'Gò Công' }],
      'DELETE /api/task-filters/s1': [],
    });
    renderApp('/tasks?filter=UNIT&q=go+cong');
    const user = userEvent.setup();
    const pane = within((await screen.findAllByRole('navigation', { name: 'Bộ lọc việc' }))[0]!);
    await user.click(pane.getByRole('button', { name: 'Lưu bộ lọc này' }));
    await user.clear(pane.getByLabelText('Tên bộ lọc'));
    await user.click(pane.getByRole('button', { name: 'Lưu' }));
    expect(await pane.findByText('Ghi tên của bộ lọc.')).toBeInTheDocument();
    await user.type(pane.getByLabelText('Tên bộ lọc'), 'Xã phía Đông');
    await user.click(pane.getByRole('button', { name: 'Lưu' }));
    const link = await pane.findByRole('link', { name: 'Xã phía Đông' });
    expect(link).toHaveAttribute('href', '/tasks?filter=UNIT&q=go+cong');
    expect(link).toHaveAttribute('aria-current', 'page');
    await user.click(pane.getByRole('button', { name: 'Đổi tên bộ lọc Xã phía Đông' }));
    await user.clear(pane.getByLabelText('Tên bộ lọc'));
    await user.type(pane.getByLabelText('Tên bộ lọc'), 'Gò Công{Enter}');
    expect(await pane.findByRole('link', { name: 'Gò Công' })).toBeInTheDocument();
    await user.click(pane.getByRole('button', { name: 'Xóa bộ lọc Gò Công' }));
    await waitFor(() => expect(pane.queryByRole('link', { name: 'Gò Công' })).not.toBeInTheDocument());
    const sent = requests.find((it) => it.method === 'POST')!;
    expect(await sent.clone().json()).toEqual({ name: 'Xã phía Đông', filter: 'UNIT', q: 'go cong' });
  });

  it('says what failed, that nothing is lost, and asks again', async () => {
    server({ 'GET /api/tasks': () => refusal(500, 'shared.unexpected', 'Máy chủ gặp lỗi.') });
    renderApp('/tasks');
    expect(await screen.findByText('Chưa tải được danh sách việc')).toBeInTheDocument();
    server();
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('link', { name: 'Tổng hợp' })).toBeInTheDocument();
  });
});

describe('a task', () => {
  it('that somebody else finished names who and when instead of a dead form', async () => {
    const done = { ...items[0], completedAt: '2026-06-08T02:12:00Z', completedByName: 'Đỗ Văn Đức' };
    server({ 'GET /api/tasks/1': done });
    renderApp('/tasks/1');
    expect(await screen.findByText('Việc này đã được Đỗ Văn Đức hoàn thành')).toBeInTheDocument();
    expect(screen.getByText(/08\/06\/2026, 09:12/)).toBeInTheDocument();
  });
});

describe('a stranger', () => {
  it('is sent to the sign-in page and back to where they wanted to go', async () => {
    const closed = () => refusal(401, 'shared.not-signed-in', 'Chưa đăng nhập.');
    let open = false;
    server({
      'GET /api/session': () => (open ? session : closed()),
      'POST /api/session': () => {
        open = true;
        return session;
      },
    });
    const { router } = renderApp('/tasks?filter=UNIT');
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Tên đăng nhập'), 'sct.officer');
    await user.type(screen.getByLabelText('Mật khẩu'), 'x');
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
    await waitFor(() => expect(router.state.location.href).toBe('/tasks?filter=UNIT'));
  });

  it('tries a position of the demonstration whatever its password is', async () => {
    const account = {
      username: 'sct.officer',
      password: 'x',
      name: 'Chuyên viên',
      title: '',
      unitName: 'SCT',
      group: 'DRAFTING',
    };
    let open = false;
    server({
      'GET /api/session': () => (open ? session : refusal(401, 'shared.not-signed-in', 'Chưa đăng nhập.')),
      'GET /api/demo/accounts': { accounts: [account] },
      'POST /api/demo/session/sct.officer': () => {
        open = true;
        return session;
      },
    });
    const { router } = renderApp('/sign-in');
    await userEvent.click(await screen.findByRole('button', { name: /Chuyên viên/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks'));
  });

  it('reads why the sign-in was refused', async () => {
    server({
      'GET /api/session': () => refusal(401, 'shared.not-signed-in', 'Chưa đăng nhập.'),
      'POST /api/session': () => refusal(401, 'identity.bad-credentials', 'Tên đăng nhập hoặc mật khẩu không đúng.'),
    });
    renderApp('/sign-in');
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Tên đăng nhập'), 'a');
    await user.type(screen.getByLabelText('Mật khẩu'), 'b');
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
    expect(await screen.findByText('Tên đăng nhập hoặc mật khẩu không đúng.')).toBeInTheDocument();
  });
});
