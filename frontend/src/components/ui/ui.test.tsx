import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Problem } from '@/lib/problem';
import { axeFindings, renderUi } from '@/testing/render';
import { DataTable } from './data-table';
import { DateField } from './date-field';
import { DocumentPaper } from './document-paper';
import { ErrorSummary } from './error-summary';
import { NumberField, TextField } from './fields';
import { Findings } from './findings';
import { DocumentNumber, DueMark, StatusMark } from './marks';
import { MultiUnitPicker } from './multi-unit-picker';
import { Select } from './select';
import { StepStrip } from './step-strip';
import { useToast } from './toast';
import { Button } from './button';

const user = userEvent.setup();

describe('marks', () => {
  it.each([
    [-3, '2026-06-03', 'Quá hạn 3 ngày làm việc'],
    [0, '2026-06-08', 'Hạn hôm nay'],
    [2, '2026-06-10', 'Còn 2 ngày · 10/6'],
    [4, '2026-06-12', 'thứ Sáu 12/6'],
    [10, '2026-06-22', '22/6'],
  ])('a deadline with %i working days left', (left, due, words) => {
    renderUi(<DueMark due={due} today="2026-06-08" workingDaysLeft={left} />);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('shows a number not yet taken as on paper, never as a digit', () => {
    const { container } = renderUi(<DocumentNumber symbol="KH-UBND" />);
    expect(container).toHaveTextContent('Số: chưa có số /KH-UBND');
  });
});

describe('fields', () => {
  it('ties label, hint and message to the control', () => {
    renderUi(<TextField label="Tên" field="plan.title" hint="Như ở trích yếu" error="Chưa có tên." />);
    const input = screen.getByRole('textbox', { name: 'Tên' });
    expect(input).toHaveAccessibleDescription('Như ở trích yếu Chưa có tên.');
    expect(input).toBeInvalid();
    expect(input).toHaveAttribute('id', 'field-plan-title');
  });

  it('reads numbers the Vietnamese way and formats them when left', async () => {
    const seen: unknown[] = [];
    function Form() {
      const [value, setValue] = useState<number | null | undefined>(null);
      return <NumberField label="Kỳ này" value={value} onChange={(it) => (setValue(it), seen.push(it))} />;
    }
    renderUi(<Form />);
    await user.type(screen.getByLabelText('Kỳ này'), '1234567,5');
    await user.tab();
    expect(seen.at(-1)).toBe(1234567.5);
    expect(screen.getByLabelText('Kỳ này')).toHaveValue('1.234.567,5');
  });

  it('finds a choice typed without marks', async () => {
    const chosen = vi.fn();
    const options = ['Sở Công Thương', 'Sở Y tế'].map((label) => ({ value: label, label }));
    renderUi(<Select label="Cơ quan" options={options} value={null} onChange={chosen} />);
    await user.type(screen.getByRole('combobox', { name: 'Cơ quan' }), 'y te');
    expect(screen.getAllByRole('option', { hidden: true })).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(chosen).toHaveBeenCalledWith('Sở Y tế');
  });
});

describe('date field', () => {
  function Form() {
    const [value, setValue] = useState<string | null>(null);
    return (
      <>
        <DateField label="Hạn" value={value} onChange={setValue} today="2026-06-08" />
        <output>{value}</output>
      </>
    );
  }

  it('takes a typed day', async () => {
    renderUi(<Form />);
    await user.type(screen.getByLabelText('Hạn'), '5/3/2027');
    await user.tab();
    expect(screen.getByText('2027-03-05')).toBeInTheDocument();
    expect(screen.getByLabelText('Hạn')).toHaveValue('05/03/2027');
  });

  it('says how to write a day that is none, and keeps what was typed', async () => {
    renderUi(<Form />);
    await user.type(screen.getByLabelText('Hạn'), '31/2');
    await user.tab();
    expect(screen.getByText('Ghi ngày như 5/3/2027.')).toBeInTheDocument();
    expect(screen.getByLabelText('Hạn')).toHaveValue('31/2');
  });

  it('opens with Alt+↓, walks with arrows, picks with Enter and gives the focus back', async () => {
    renderUi(<Form />);
    await user.click(screen.getByLabelText('Hạn'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    expect(screen.getByText('2026-06-16')).toBeInTheDocument();
    expect(screen.getByLabelText('Hạn')).toHaveFocus();
  });
});

describe('unit picker', () => {
  const units = [
    { id: 'sct', name: 'Sở Công Thương', group: 'Sở, ngành' },
    { id: 'syt', name: 'Sở Y tế', group: 'Sở, ngành' },
    { id: 'th', name: 'UBND xã Tân Hồng', group: 'Xã' },
  ];
  function Form() {
    const [value, setValue] = useState<string[]>([]);
    return <MultiUnitPicker label="Nơi nhận" units={units} value={value} onChange={setValue} />;
  }

  it('takes a whole group, and one found without marks', async () => {
    renderUi(<Form />);
    await user.click(screen.getByRole('checkbox', { name: 'Chọn cả nhóm Sở, ngành' }));
    await user.type(screen.getByRole('searchbox'), 'tan hong');
    await user.click(screen.getByRole('checkbox', { name: 'UBND xã Tân Hồng' }));
    expect(screen.getByText('Đã chọn 3 đơn vị')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ Sở Y tế' }));
    expect(screen.getByText('Đã chọn 2 đơn vị')).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('error summary', () => {
  const errors = [
    { field: 'title', code: 'a', message: 'Chưa có tên.' },
    { field: 'gone', code: 'b', message: 'Thiếu nơi nhận.' },
  ];
  const problem = new Problem({ status: 422, code: 'x', detail: 'Chưa gửi được.', errors });

  it('takes the focus, links to shown fields and says the others in words', async () => {
    renderUi(
      <>
        <ErrorSummary error={problem} />
        <TextField label="Tên" field="title" />
      </>,
    );
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByText('Còn 2 chỗ cần sửa')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Thiếu nơi nhận.' })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Chưa có tên.' }));
    expect(screen.getByLabelText('Tên')).toHaveFocus();
  });
});

describe('toast', () => {
  it('offers to undo', async () => {
    const undo = vi.fn();
    function Page() {
      const toast = useToast();
      return <Button onClick={() => toast('Đã giao 12 việc.', { undo })}>Giao</Button>;
    }
    renderUi(<Page />);
    await user.click(screen.getByRole('button', { name: 'Giao' }));
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    expect(undo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText('Đã giao 12 việc.')).toBeNull());
  });
});

describe('table, steps, findings and document', () => {
  it('have no accessibility findings and say states in words', async () => {
    renderUi(
      <main>
        <h1>Trang</h1>
        <StatusMark status="BLOCKED" />
        <DataTable
          caption="Nhóm"
          rows={[{ id: 'a', n: 1 }]}
          rowKey={(it) => it.id}
          columns={[
            { key: 'id', header: 'Nhóm', cell: (it) => it.id },
            { key: 'n', header: 'Số', align: 'right', cell: (it) => it.n },
          ]}
          selection={{ selected: new Set(), onToggle: () => undefined, label: (it) => `Chọn ${it.id}` }}
        />
        <StepStrip label="Các bước" steps={[{ key: 'a', name: 'Ký', state: 'current' }]} />
        <h2>Phát hiện</h2>
        <Findings items={[{ key: '1', severity: 'MUST', number: 1, statement: 'Hai số khác nhau' }]} />
        <DocumentPaper
          issuer={{ parent: 'ỦY BAN NHÂN DÂN', own: 'TỈNH ĐỒNG THÁP', committee: true }}
          symbol="KH-UBND"
          place="Đồng Tháp"
          date="2026-02-05"
          number={12}
          typeName="Kế hoạch"
          summary="Phát triển thương mại điện tử"
        >
          <p>Nội dung</p>
        </DocumentPaper>
      </main>,
    );
    expect(await axeFindings()).toEqual([]);
    expect(screen.getByText('(đang ở đây)')).toBeInTheDocument();
    expect(screen.getByText(/Đồng Tháp, ngày/)).toHaveTextContent('Đồng Tháp, ngày 05 tháng 02 năm 2026');
  });
});
