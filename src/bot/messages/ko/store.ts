import type { Texts } from '../texts.ts';
import type { store as english } from '../en/store.ts';

export const store: Texts<typeof english> = {
  busy: '다른 프로세스가 데이터베이스를 쓰고 있습니다. 바뀐 것은 없습니다. 잠시 뒤에 다시 시도해 주세요.',
  full: '데이터베이스가 있는 디스크가 가득 찼습니다. 바뀐 것은 없습니다. 공간을 확보한 다음 다시 시도해 주세요.',
  gone: '데이터베이스에 연결할 수 없습니다. 데이터베이스가 실행 중인지, DATABASE_URL이 맞는지 확인하세요. 그런 다음 마지막 변경이 들어갔는지 살펴본 뒤에 다시 시도하세요.',
  unopened:
    '데이터베이스를 열 수 없습니다. 바뀐 것은 없습니다. DATABASE_URL이 맞는지 확인하세요. 쓸 수 있는 폴더에 있는 파일이거나 실행 중인 PostgreSQL 서버여야 합니다.',
  'read-only':
    '데이터베이스를 읽을 수만 있습니다. 바뀐 것은 없습니다. 파일과 폴더를 쓸 수 있게 하거나, 쓸 수 있는 계정을 사용하세요.',
  newer:
    '더 새로운 버전의 프로그램이 만든 데이터베이스입니다. 프로그램을 업데이트하거나, 이 버전으로 만든 백업을 복원하세요.',
  damaged: '데이터베이스가 손상되었거나 이 프로그램의 것이 아닙니다. 백업을 복원하세요.',
  left: '저는 더 이상 이 서버에 없으므로 아무것도 저장하지 않습니다. 바뀐 것은 없습니다.',
  address:
    'DATABASE_URL은 file:경로 또는 postgres://사용자:비밀번호@호스트/데이터베이스 꼴이어야 합니다. 예: file:./data/verbatim.db',
};
