import type { Texts } from '../texts.ts';
import type * as english from '../en/fetching.ts';

export const fetching: Texts<typeof english.fetching> = {
  off: '여기서는 링크를 가져오지 않습니다. 이 봇의 운영자가 .env 파일에 FETCH=on을 적으면 켤 수 있습니다. 그때까지는 본문을 붙여 넣거나 웹 페이지를 파일로 올려 주세요.',
  notLink:
    '페이지의 링크가 아닙니다. https://example.org/story처럼 https:// 또는 http://로 시작해야 합니다.',
  credentials:
    '이름이나 비밀번호가 든 링크는 열지 않습니다 ({host}). 그것을 빼거나 본문을 붙여 넣어 주세요.',
  port: '웹의 보통 포트에만 연결합니다. 이 링크는 다른 포트를 가리킵니다 ({host}).',
  privateAddress: '공개된 인터넷에 있지 않은 주소라서 연결하지 않습니다: {host}',
  noHost: '없는 주소이거나 지금은 찾을 수 없습니다: {host}. 링크를 바르게 적었나요?',
  unreachable: '지금은 연결할 수 없습니다: {host}. 나중에 다시 시도하거나 본문을 붙여 넣어 주세요.',
  robots:
    '이 사이트는 프로그램이 이 페이지를 가져가는 것을 원하지 않습니다 ({host}의 robots.txt). 본문을 복사해서 붙여 넣어 주세요.',
  robotsUnread:
    '이 사이트가 프로그램의 접근을 허락하는지 지금은 알 수 없습니다 ({host}의 robots.txt를 읽을 수 없음). 나중에 다시 시도하거나 본문을 붙여 넣어 주세요.',
  redirects: '링크가 끝없이 다른 페이지로 이어집니다 ({host}).',
  slow: '너무 오래 걸립니다: {host}. 나중에 다시 시도하거나 본문을 붙여 넣어 주세요.',
  broken: '받은 것을 읽을 수 없습니다: {host}. 나중에 다시 시도하거나 본문을 붙여 넣어 주세요.',
  busy: '지금 가져오는 페이지가 너무 많습니다. 1분 뒤에 다시 시도해 주세요.',
  status:
    '페이지 대신 상태 코드 {status}로 답했습니다: {host}. 페이지가 있고 누구에게나 열려 있나요? 아니면 본문을 붙여 넣어 주세요.',
  statusGone:
    '이 주소에는 페이지가 없습니다: {host} (상태 코드 {status}). 링크가 온전하고 바른가요?',
  statusClosed:
    '이 사이트가 봇에게 페이지를 주지 않습니다: {host} (상태 코드 {status}). 회원 전용이거나 프로그램을 막는 페이지일 수 있습니다. 브라우저로 열어 본문을 복사해서 붙여 넣어 주세요.',
  statusBusy:
    '이 사이트가 지금은 요청을 더 받지 않습니다: {host} (상태 코드 {status}). 나중에 다시 시도하거나 본문을 붙여 넣어 주세요.',
  statusBroken:
    '지금 사이트에 문제가 있습니다: {host} (상태 코드 {status}). 나중에 다시 시도하거나 본문을 붙여 넣어 주세요.',
  tooLarge: '{most, number}MB보다 큽니다 ({host}). 기사의 본문을 복사해서 붙여 넣어 주세요.',
  otherType:
    '웹 페이지가 아니라 다른 형식입니다 ({host}, {kind, select, pdf {PDF} picture {그림} video {동영상} sound {소리 파일} document {문서 편집기 파일} other {{type}}}). 기사 자체의 링크를 주거나 본문을 붙여 넣어 주세요.',
  noType:
    '무엇을 보냈는지 밝히지 않아서 읽지 않습니다: {host}. 기사 자체의 링크를 주거나 본문을 붙여 넣어 주세요.',
  feed: '기사가 아니라 피드입니다. /watch add로 받아 볼 수 있습니다.',
};
