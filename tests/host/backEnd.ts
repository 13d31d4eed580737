/**
 * What Zalo's servers answer the SDK, by host and path; a path ending in "/" stands for everything
 * below it. Only what the SDK itself asks for is here: whatever else is asked is a finding.
 */
export const BACK_END: Readonly<Record<string, unknown>> = {
  'h5.zalo.me/log/async': { err: 0, msg: 'Success' },
  'h5.zalo.me/apps/get-info': {
    err: 0,
    data: {
      name: 'Ứng dụng thử',
      version: 1,
      description: '',
      appUrl: '',
      qrCodeUrl: '',
      logoUrl: 'https://h5.zdn.vn/logo.png',
      cateType: 1,
      zaloAppId: '1',
    },
  },
  'h5.zalo.me/openapi/': { err: 0, data: {} },
  'h5.zalo.me/openapi/access_token': token(),
  'h5.zalo.me/apis/users/auth-settings': { err: 0, data: { 'scope.userInfo': true } },
  'oauth.zaloapp.com/v3/access_token': token(),
};

/** The answer for an address, or undefined when it is none of Zalo's servers. */
export function backEndAnswer(answers: ReadonlyMap<string, unknown>, url: URL): unknown {
  const asked = `${url.host}${url.pathname}`;
  if (answers.has(asked)) return answers.get(asked);
  for (const [known, answer] of answers) {
    if (known.endsWith('/') && asked.startsWith(known)) return answer;
  }
  return undefined;
}

/** Seconds of life as text: the SDK parses it. */
function token(): object {
  return { access_token: 'access-token', refresh_token: 'refresh-token', expires_in: '3600' };
}
