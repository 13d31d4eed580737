import './icon.css';

/** Outlines on a 24×24 grid. Inline, because zmp-ui's icon font is fetched from another host. */
const shapes = {
  home: 'M4 11.5 12 4l8 7.5M6 10v10h12V10',
  tasks: 'M9 6h11M9 12h11M9 18h11M4 6l1 1 2-2M4 12l1 1 2-2M4 18l1 1 2-2',
  notice: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  settings: 'M5 19 10 5h1l5 14M6.8 14h7.4M17 9h5M19.5 6.500v5',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  star: 'M12 4l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.800z',
  changed: 'M4 9h13l-3-3M20 15H7l3 3',
  info: 'M12 11v6M12 7.500v.500M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  chart: 'M4 20h16M7 20v-7M12 20V5M17 20v-10',
  check: 'M5 12l5 5 9-10',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.500L21 21',
  learn: 'M12 5L2 10l10 5 10-5zM6 12.500V17c3 3 9 3 12 0v-4.5',
  guide: 'M5 4v17M5 5h12l-2.5 4L17 13H5',
  help: 'M9 9a3 3 0 1 1 4.5 2.600c-1 .6-1.5 1.2-1.5 2.400M12 17v.500M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-6 8-6s7 2 8 6',
  turn: 'M4 9h11a5 5 0 0 1 0 10H8M8 5L4 9l4 4',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  sound: 'M4 10v4h4l5 4V6L8 10zM16 9c2 2 2 4 0 6M18.5 6.500c4 4 4 7 0 11',
  send: 'M3 11l18-8-7 18-3-7zM11 14L21 3',
  baby: 'M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 5c0-2 2-2 2-3M9 12v.5M15 12v.5M9.500 16c1.500 1.500 3.500 1.500 5 0',
  card: 'M3 5h18v14H3zM7 14a2.500 2.500 0 0 1 5 0M9.500 11.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zM15 10h3M15 14h3',
  wheel:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM10 12H3.500M14 12h6.500M12 14v6.500',
  phone: 'M7 2h10v20H7zM11 18h2M12 6v7M9.500 8.500L12 6l2.500 2.500',
  stamp: 'M9 3h6v5l2 3v3H7v-3l2-3zM5 17h14v4H5z',
  warn: 'M12 4l9 16H3zM12 10v4M12 17v.5',
} as const;

export type IconName = keyof typeof shapes;

/** A drawing beside words; it says nothing by itself, so it is hidden from screen readers. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      className={filled ? 'icon icon-filled' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
