import type { ReactElement } from 'react';
import './picture.css';

/** A phone to draw things on. */
const phone = <rect className="soft" x="50" y="4" width="60" height="92" rx="9" />;
/** A sheet with lines of writing. */
const sheet = (
  <>
    <path className="plain" d="M44 6h52l20 20v68H44z" />
    <path d="M96 6v20h20" />
  </>
);
const person = (x: number, y: number) => (
  <>
    <circle className="solid" cx={x} cy={y} r="9" />
    <path className="solid" d={`M${x - 16} ${y + 32}c1-14 7-20 16-20s15 6 16 20z`} />
  </>
);

/** Our own drawings, on a ground of 160 × 100; of no screen and no emblem that exists. */
const drawings = {
  search: (
    <>
      {phone}
      <rect className="plain" x="57" y="16" width="46" height="14" rx="7" />
      <circle cx="66" cy="23" r="4" />
      <path d="M69 26l4 4M60 42h40M60 52h40M60 62h28" />
    </>
  ),
  login: (
    <>
      {phone}
      <circle className="solid" cx="80" cy="30" r="8" />
      <path className="solid" d="M66 54c1-11 6-16 14-16s13 5 14 16z" />
      <rect className="plain" x="58" y="62" width="44" height="13" rx="4" />
      <path d="M66 68.500h.1M74 68.500h.1M82 68.500h.1M90 68.500h.1" />
      <rect className="solid" x="64" y="80" width="32" height="10" rx="5" />
    </>
  ),
  secret: (
    <>
      {phone}
      <rect className="solid" x="66" y="44" width="28" height="24" rx="4" />
      <path d="M71 44v-8a9 9 0 0 1 18 0v8" />
      <path className="hollow" d="M80 53v7" />
      <path className="no" d="M124 30l18 18M142 30l-18 18" />
    </>
  ),
  counter: (
    <>
      {person(46, 26)}
      {person(114, 26)}
      <path className="soft" d="M12 62h136v32H12z" />
      <path className="plain" d="M68 50h24v16H68zM74 56h12M74 60h8" />
    </>
  ),
  photo: (
    <>
      <path className="plain" d="M20 20h70v66H20zM30 34h50M30 46h50M30 58h34" />
      <path className="soft" d="M78 40h62v44H78z" />
      <path className="solid" d="M98 40l6-9h12l6 9z" />
      <circle className="plain" cx="109" cy="62" r="14" />
      <circle className="solid" cx="109" cy="62" r="6" />
    </>
  ),
  attach: (
    <>
      {sheet}
      <path d="M56 40h48M56 52h48M56 64h30" />
      <path className="thick" d="M30 58V34a10 10 0 0 1 20 0v36a16 16 0 0 1-32 0V42" />
    </>
  ),
  commune: (
    <>
      <path className="soft" d="M16 24l42-14 44 14 42-14v68l-42 14-44-14-42 14z" />
      <path d="M58 10v68M102 24v68" />
      <path className="solid" d="M80 78C66 60 62 54 62 45a18 18 0 0 1 36 0c0 9-4 15-18 33z" />
      <circle className="plain" cx="80" cy="45" r="7" />
    </>
  ),
  pay: (
    <>
      {phone}
      <path
        className="solid"
        d="M60 22h14v14H60zM86 22h14v14H86zM60 48h14v14H60zM84 46h6v6h-6zM94 52h6v6h-6zM84 58h6v6h-6z"
      />
      <path className="hollow" d="M67 29h.1M93 29h.1M67 55h.1" />
      <rect className="solid" x="64" y="74" width="32" height="11" rx="5.500" />
    </>
  ),
  send: (
    <>
      {phone}
      <path className="plain" d="M60 16h40v38H60zM66 26h28M66 35h28M66 44h16" />
      <rect className="solid" x="60" y="62" width="40" height="16" rx="8" />
      <path className="solid" d="M96 74l22 8-9 4-4 9z" />
    </>
  ),
  receipt: (
    <>
      {sheet}
      <path d="M54 34h36M54 78h52" />
      <rect className="solid" x="52" y="44" width="56" height="22" rx="4" />
      <path className="hollow" d="M60 55h6M72 55h6M84 55h6M96 55h4" />
      <path className="thick" d="M118 70l8 9 16-20" />
    </>
  ),
  form: (
    <>
      {sheet}
      <path className="plain" d="M54 34h44v12H54zM54 54h44v12H54zM54 74h24v12H54z" />
      <path className="solid" d="M96 82l32-38 10 8-32 38-13 5z" />
    </>
  ),
  wait: (
    <>
      <path className="plain" d="M28 20h76v70H28z" />
      <path className="solid" d="M28 20h76v16H28z" />
      <path d="M44 12v14M88 12v14M40 50h8M62 50h8M84 50h8M40 66h8M62 66h8" />
      <circle className="soft" cx="112" cy="68" r="24" />
      <path className="thick" d="M112 54v15l10 6" />
    </>
  ),
  result: (
    <>
      {person(48, 30)}
      <path className="plain" d="M84 22h54v60H84z" />
      <path d="M94 36h34M94 47h34M94 58h20" />
      <circle className="solid" cx="124" cy="72" r="13" />
      <path className="hollow" d="M118 72l5 5 8-10" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactElement>>;

export type PictureName = keyof typeof drawings;
export const pictureNames = Object.keys(drawings) as readonly PictureName[];

/** A drawing of what a step is about, for who reads slowly. The words beside it say the same. */
export function Picture({ name }: { name: PictureName }) {
  return (
    <svg className="picture" viewBox="0 0 160 100" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
