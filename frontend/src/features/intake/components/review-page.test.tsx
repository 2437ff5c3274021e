import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ImportedItemView, ImportView } from '@/api/types.gen';
import { axeFindings, renderApp, session, stubServer } from '@/testing/render';

const item = (id: string, part: ImportedItemView['part'], more: Partial<ImportedItemView>): ImportedItemView => ({
  id,
  part,
  confidence: 'certain',
  review: 'OPEN',
  fields: [],
  units: [],
  derived: [],
  ...more,
});

const file: ImportView = {
  id: 'f1',
  version: 3,
  fileName: 'ke-hoach.docx',
  kind: 'DOCX',
  uploadedAt: '2026-06-08T02:00:00Z',
  documentId: 'd1',
  open: 2,
  toCheck: 1,
  notes: ['tracked-changes'],
  source: [
    { line: 4, lineEnd: 4, text: 'Phát triển làng nghề', header: [], rows: [] },
    {
      line: 9,
      lineEnd: 10,
      text: '',
      header: ['STT', 'Nhiệm vụ', 'Chủ trì'],
      rows: [{ line: 10, cells: ['1', 'Xây dựng cổng thông tin', 'Sở Thông tin và Truyền thông'] }],
    },
  ],
  items: [
    item('HEAD-title', 'HEAD', {
      source: { quote: 'Phát triển làng nghề', line: 4, lineEnd: 4 },
      fields: [{ key: 'title', kind: 'LONG_TEXT', value: 'Phát triển làng nghề' }],
    }),
    item('TASK-0', 'TASK', {
      confidence: 'check',
      source: { quote: 'Xây dựng cổng thông tin', line: 10, lineEnd: 10 },
      fields: [{ key: 'title', kind: 'LONG_TEXT', value: 'Xây dựng cổng thông tin' }],
      units: [
        {
          role: 'lead',
          needed: true,
          words: 'Sở Thông tin và Truyền thông',
          match: 'ENDED',
          offers: [
            {
              words: 'Sở Thông tin và Truyền thông',
              unitId: 'skhcn',
              name: 'Sở Khoa học và Công nghệ',
              ended: true,
            },
          ],
          units: [],
          groupCodes: [],
        },
      ],
    }),
    item('RECIPIENT-0', 'RECIPIENT', {
      confidence: 'check',
      source: { quote: '- Bộ Công Thương;', line: 12, lineEnd: 12 },
      fields: [
        { key: 'label', kind: 'TEXT', value: 'Bộ Công Thương' },
        { key: 'purpose', kind: 'PURPOSE', value: 'FOR_REPORT' },
      ],
      derived: ['purpose'],
    }),
  ],
  findings: [
    {
      rule: 'TASK_WITHOUT_LEAD',
      severity: 'error',
      args: [],
      evidence: [{ quote: 'Tổng kết', line: 10, lineEnd: 10 }],
    },
  ],
};

function open(address = '/plans/import/f1') {
  const requests = stubServer({
    'GET /api/session': session,
    'GET /api/tasks/counts': {},
    'GET /api/unit-options': [],
    'GET /api/imports/f1': file,
    'PUT /api/imports/f1/items/TASK-0/review': { ...file, version: 4 },
  });
  renderApp(address);
  return requests;
}

describe('the review of a file', () => {
  it('leads from an item to its line and from a line to its item', async () => {
    const user = userEvent.setup();
    open();
    const card = await screen.findByRole('article', { name: /Xây dựng cổng thông tin/ });
    await user.click(within(card).getByRole('button', { name: 'Xem dòng 10' }));
    expect(screen.getByRole('row', { name: /Sở Thông tin và Truyền thông/ })).toHaveAttribute('data-marked');
    await user.click(screen.getByRole('button', { name: /^Dòng 4/ }));
    await waitFor(() => expect(screen.getByRole('article', { name: 'Trích yếu' })).toHaveFocus());
    expect(await axeFindings()).toEqual([]);
  });

  it('offers the successor of an ended unit and says that the file was tracked', async () => {
    open();
    expect(await screen.findByText(/nay là Sở Khoa học và Công nghệ/)).toBeVisible();
    expect(screen.getByText(/vết sửa đổi/)).toBeVisible();
  });

  it('shows only what is to check, and is worked by keyboard', async () => {
    const user = userEvent.setup();
    const requests = open('/plans/import/f1?show=check');
    const card = await screen.findByRole('article', { name: /Xây dựng cổng thông tin/ });
    expect(screen.queryByRole('article', { name: 'Trích yếu' })).toBeNull();
    card.focus();
    await user.keyboard('a');
    await waitFor(() => expect(requests.some((it) => it.method === 'PUT')).toBe(true));
    expect(await requests.find((it) => it.method === 'PUT')!.json()).toEqual({ version: 3, review: 'ACCEPTED' });
  });

  it('accepts of a part only what is certain', async () => {
    open();
    const head = await screen.findByRole('region', { name: 'Thông tin chung' });
    expect(within(head).getByRole('button', { name: 'Chấp nhận 1 mục chắc chắn' })).toBeVisible();
    const tasks = screen.getByRole('region', { name: 'Nhiệm vụ' });
    expect(within(tasks).queryByRole('button', { name: /mục chắc chắn/ })).toBeNull();
  });

  it('says of a value that the text does not give it', async () => {
    open();
    const recipient = await screen.findByRole('article', { name: 'Bộ Công Thương' });
    expect(within(recipient).getByText(/Văn bản không ghi/)).toBeVisible();
  });

  it('quotes what the checks found', async () => {
    open('/plans/import/f1?view=findings');
    expect(await screen.findByText(/không có cơ quan chủ trì/)).toBeVisible();
    expect(screen.getByText('Tổng kết')).toBeVisible();
  });
});
