import type { ReactElement } from 'react';
import { ActionButton } from '../../src/ui/ActionButton.tsx';
import { AskFirst } from '../../src/ui/AskFirst.tsx';
import { RadioRows, SelectField, TickRow } from '../../src/ui/Choice.tsx';
import { Bar, Ring, Units } from '../../src/ui/Drawing.tsx';
import { Fold, Folds, Told } from '../../src/ui/Fold.tsx';
import { MainLink } from '../../src/ui/MainLink.tsx';
import { Picture, pictureNames } from '../../src/ui/Picture.tsx';
import { Progress } from '../../src/ui/Progress.tsx';
import { QrCode } from '../../src/ui/QrCode.tsx';
import { Quote } from '../../src/ui/Quote.tsx';
import { RowList } from '../../src/ui/RowList.tsx';
import { Group, Section } from '../../src/ui/Section.tsx';
import { TextField } from '../../src/ui/TextField.tsx';
import { ThumbBar } from '../../src/ui/ThumbBar.tsx';

const nothing = () => {};

/** Each component under its name, in the states it has, with words as long as they come. */
export const examples: Readonly<Record<string, ReactElement>> = {
  'Fold, Folds, Told': (
    <Folds>
      <Fold title="Mang gì: 3 món" line="Căn cước; Tờ khai; Điện thoại có VNeID." level={3}>
        <TickRow label="Căn cước của mình." checked onChange={nothing} />
        <TickRow label="Tờ khai, lấy tại nơi nộp." checked={false} onChange={nothing} />
      </Fold>
      <Fold title="Ở đâu" line="Công an xã, phường." level={3}>
        <p>Xã nào trong nước cũng làm được.</p>
      </Fold>
      <Told title="Tốn bao nhiêu" level={3}>
        Coi trên Cổng trước khi nộp.
      </Told>
    </Folds>
  ),
  RowList: (
    <RowList
      rows={[
        { to: '/mot', title: 'Tờ dặn dò chữ to', note: 'Lưu thành hình, hoặc in', icon: 'print' },
        { to: '/hai', title: 'Cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh' },
        { to: '/ba', title: 'Khai sinh', note: <Progress at={3} of={16} /> },
      ]}
    />
  ),
  'MainLink, ActionButton': (
    <>
      <MainLink to="/buoc" icon="forward">
        Bắt đầu bước đầu tiên
      </MainLink>
      <div className="actions">
        <ActionButton icon="share" onPress={nothing}>
          Chia sẻ
        </ActionButton>
        <ActionButton icon="turn" pressed onPress={nothing}>
          Lật màn hình
        </ActionButton>
        <ActionButton disabled onPress={nothing}>
          Xóa
        </ActionButton>
      </div>
      <ActionButton main onPress={nothing}>
        Phải, tôi làm tiếp
      </ActionButton>
    </>
  ),
  AskFirst: (
    <AskFirst
      id="example"
      words={{ button: 'Xóa hết', sure: 'Xóa hết mọi thứ?', yes: 'Xóa', no: 'Thôi, giữ lại' }}
      onYes={nothing}
    />
  ),
  'RadioRows, SelectField': (
    <>
      <RadioRows
        legend="Cỡ chữ"
        value="normal"
        options={[
          { value: 'normal', label: 'Chữ vừa' },
          { value: 'large', label: 'Chữ to' },
        ]}
        onChoose={nothing}
      />
      <SelectField
        label="Cơ quan"
        value=""
        options={[{ value: '', label: 'Cơ quan nào cũng được' }]}
        onChoose={nothing}
      />
    </>
  ),
  TextField: (
    <>
      <TextField
        label="Mã số hồ sơ"
        note="Ghi trên giấy hẹn."
        value="123456"
        error="Giống mã OTP."
        onType={nothing}
      />
      <TextField
        label="Bạn cần làm gì?"
        kind="search"
        value="khai sanh"
        clear="Xóa chữ"
        onType={nothing}
      />
    </>
  ),
  'Section, Group': (
    <Section title="Một phần">
      <Group title="Phần nhỏ hơn">
        <p className="card">Chữ trên nền trắng.</p>
      </Group>
      <p className="note section-tight">Điều phải cẩn thận.</p>
    </Section>
  ),
  'Progress, Ring, Bar, Units': (
    <>
      <Progress at={8} of={16} />
      <Ring value={100} label="Hình tròn tô 100 phần trăm" />
      <Bar value={3} most={5} label="3 trên 5" />
      <Units count={28} label="28 ô vuông" />
    </>
  ),
  Quote: <Quote text="Giao Thư viện xã mở cửa từ 7 giờ sáng tới 9 giờ tối." />,
  QrCode: (
    <QrCode
      rows={[
        [true, false, true],
        [false, true, false],
        [true, true, true],
      ]}
      label="Mã QR"
    />
  ),
  Picture: (
    <>
      {pictureNames.map((name) => (
        <Picture key={name} name={name} />
      ))}
    </>
  ),
  ThumbBar: (
    <ThumbBar back={{ to: '/truoc', label: 'Bước trước' }} onPress={nothing}>
      Xong, bước tiếp
    </ThumbBar>
  ),
};
