import type { ReactNode, SVGProps } from 'react';

export type IconProps = SVGProps<SVGSVGElement> & { size?: number };
export type Icon = (props: IconProps) => ReactNode;

/** Every icon is drawn on 16 × 16 and is decoration: the word stands beside it or in the control's label. */
const drawn = (picture: ReactNode): Icon =>
  function DrawnIcon({ size = 15, ...rest }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        {...rest}
      >
        {picture}
      </svg>
    );
  };

export const SearchIcon = drawn(
  <>
    <circle cx="7" cy="7" r="4.6" />
    <path d="m10.6 10.6 3.6 3.6" />
  </>,
);
export const PersonIcon = drawn(
  <>
    <circle cx="8" cy="5.2" r="2.8" />
    <path d="M2.8 14c.4-3 2.5-4.6 5.2-4.6s4.8 1.6 5.2 4.6" />
  </>,
);
export const TasksIcon = drawn(
  <>
    <rect x="2" y="2" width="12" height="12" />
    <path d="M2 6h12M6.5 6v8" />
  </>,
);
export const PlanIcon = drawn(<path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.6 8h4.8M5.6 11h4.8" />);
export const ReportIcon = drawn(<path d="M2 14h12M4 14V8.5M8 14V3M12 14V6" strokeWidth="2.2" />);
export const CalendarIcon = drawn(
  <>
    <rect x="2" y="3.2" width="12" height="11" />
    <path d="M2 6.6h12M5 1.4v3M11 1.4v3" />
  </>,
);
export const InboxIcon = drawn(<path d="M2 9.5 4 3h8l2 6.5V14H2zM2 9.5h3.5l1 2h3l1-2H14" />);
export const RegisterIcon = drawn(<path d="M3 2h10v12H3zM6 2v12M8.4 5.4h2.4M8.4 8.4h2.4" />);
export const ReturnIcon = drawn(<path d="M6 3 2.6 6.2 6 9.4M2.8 6.2h6.4a4 4 0 0 1 4 4V13" />);
export const OctagonIcon = drawn(
  <>
    <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2L1.5 10.8V5.2z" fill="currentColor" stroke="none" />
    <path d="M8 4.6v4.2M8 11.4v.1" stroke="#fff" strokeWidth="1.8" />
  </>,
);
export const WarningIcon = drawn(<path d="M8 2 14.6 13.6H1.4zM8 6.4v3.4M8 11.8v.1" />);
export const ClockIcon = drawn(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.6V8l2.4 1.6" />
  </>,
);
export const CheckIcon = drawn(<path d="m2.8 8.6 3.4 3.6 7-8" strokeWidth="2" />);
export const SealIcon = drawn(
  <>
    <circle cx="8" cy="8" r="6.2" />
    <path d="m5 8.2 2.2 2.2L11 6" />
  </>,
);
export const DotIcon = drawn(<circle cx="8" cy="8" r="4.4" fill="currentColor" stroke="none" />);
export const CircleIcon = drawn(<circle cx="8" cy="8" r="5.4" />);
export const HalfCircleIcon = drawn(
  <>
    <circle cx="8" cy="8" r="5.4" />
    <path d="M8 2.6a5.4 5.4 0 0 1 0 10.8z" fill="currentColor" stroke="none" />
  </>,
);
export const PauseIcon = drawn(<path d="M5.4 4v8M10.6 4v8" strokeWidth="2.4" strokeLinecap="butt" />);
export const InfoIcon = drawn(
  <>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 7.2v4M8 4.8v.1" />
  </>,
);
export const DownloadIcon = drawn(<path d="M8 2v8M4.8 7 8 10.2 11.2 7M2.8 14h10.4" />);
export const PenIcon = drawn(<path d="m10.4 2.6 3 3L5.6 13.4l-3.8.8.8-3.8z" />);
export const ChevronLeftIcon = drawn(<path d="M10 3 5 8l5 5" />);
export const ChevronRightIcon = drawn(<path d="m6 3 5 5-5 5" />);
export const ChevronDownIcon = drawn(<path d="m3 6 5 5 5-5" />);
export const BellIcon = drawn(<path d="M8 2a4 4 0 0 1 4 4v3.4l1.4 2.2H2.6L4 9.4V6a4 4 0 0 1 4-4zM6.6 13.8h2.8" />);
export const LockIcon = drawn(
  <>
    <rect x="3" y="7" width="10" height="7" />
    <path d="M5.4 7V5a2.6 2.6 0 0 1 5.2 0v2" />
  </>,
);
export const RefreshIcon = drawn(
  <path d="M13.4 6.4A5.6 5.6 0 0 0 3.2 5M2.6 2.4V5.2h2.8M2.6 9.6A5.6 5.6 0 0 0 12.8 11M13.4 13.6v-2.8h-2.8" />,
);
export const BubbleIcon = drawn(<path d="M2 2.6h12v8.2H7.6L4.6 13.6v-2.8H2z" />);
export const PlusIcon = drawn(<path d="M8 2.8v10.4M2.8 8h10.4" />);
export const MinusIcon = drawn(<path d="M2.8 8h10.4" />);
export const CloseIcon = drawn(<path d="m3.4 3.4 9.2 9.2M12.6 3.4l-9.2 9.2" />);
export const FitIcon = drawn(<path d="M2.4 6V2.4H6M10 2.4h3.6V6M13.6 10v3.6H10M6 13.6H2.4V10" />);
export const FilterIcon = drawn(<path d="M2 3.2h12L9.6 8.4v4.8l-3.2-1.6V8.4z" />);
export const MailIcon = drawn(<path d="M1.8 3.4h12.4v9.2H1.8zM2 4l6 5 6-5" />);
export const SettingsIcon = drawn(<path d="M2 4.4h6M11.6 4.4H14M2 11.6h2.4M8 11.6h6M8 2.8v3.2M4.6 10v3.2" />);
