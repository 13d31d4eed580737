/** The invented files that notices and guidance both rest on, and one file of interface words. */
export function sharedContent(): Record<string, unknown> {
  return {
    'site.json': {
      appName: 'Sách xã',
      appId: '',
      owner: null,
      contact: null,
      mainNotice: 'thu-vien',
      linkModes: { default: 'show', links: [{ link: 'trang-xa', mode: 'open' }] },
      portalLink: 'trang-xa',
      receiptGuide: 'muon-sach',
      outsideHosts: ['mau.gov.vn'],
      noticesOf: 'thư viện xã',
    },
    'lists.json': {
      fields: [{ id: 'doc-sach', name: 'Đọc sách' }],
      documentKinds: [{ id: 'ke-hoach', name: 'Kế hoạch' }],
      evidence: [
        { id: 'secondary', label: 'Nguồn thứ cấp', meaning: 'Cần kiểm tra lại với văn bản gốc.' },
      ],
      needs: [{ id: 'muon', name: 'Mượn sách' }],
      procedureGroups: [{ id: 'the-doc', name: 'Thẻ đọc' }],
    },
    'links.json': {
      links: [
        {
          id: 'trang-xa',
          url: 'https://mau.gov.vn/',
          label: 'Trang của xã Mẫu',
          purpose: 'Vào đây để coi giờ mở cửa.',
          see: 'Thường thấy tên thư viện.',
          since: null,
          until: null,
          evidence: 'secondary',
          checkedOn: null,
        },
      ],
    },
    'sources.json': {
      sources: [
        {
          id: 'nghi-quyet-mau',
          name: 'Nghị quyết mẫu',
          number: null,
          date: '2025-06-16',
          issuer: null,
          evidence: 'secondary',
          readOn: '2025-07-01',
          checkedOn: null,
          link: 'trang-xa',
        },
      ],
    },
    'changes.json': {
      changes: [
        {
          id: 'xa-thanh-phuong',
          title: 'Xã Mẫu nay là phường Mẫu',
          plain: ['Từ 01/7/2025, xã Mẫu là phường Mẫu.'],
          since: '2025-07-01',
          until: null,
          evidence: 'secondary',
          sources: [{ source: 'nghi-quyet-mau', article: null }],
          touches: [{ notice: 'thu-vien', paragraphs: ['mo-dau', 'III.1'] }],
        },
      ],
    },
    'forbidden.json': {
      claims: [
        {
          pattern: 'app chính thức',
          why: 'chưa cơ quan nào công nhận; hãy bỏ chữ “chính thức”',
          examples: ['Đây là app chính thức.'],
        },
      ],
    },
    'words/home.json': {
      title: 'Trang đầu',
      why: { offline: 'Máy đang không có mạng.' },
      steps: ['Chọn việc.', 'Đọc việc.'],
    },
  };
}
