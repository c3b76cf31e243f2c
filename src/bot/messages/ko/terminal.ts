import type { Texts } from '../texts.ts';
import type * as english from '../en/terminal.ts';

export const terminal: Texts<typeof english.terminal> = {
  title: 'Verbatim: 출처의 말 그대로 답합니다',
  nothingLoaded: '불러온 이벤트가 없습니다. KNOWLEDGE_DIR 폴더에 팩을 넣어 주세요.',
  askAbout: '물어볼 수 있는 이벤트:',
  moreEvents: '외 {count, number}개: /event를 입력하면 볼 수 있습니다',
  hint: '질문을 입력하세요. /help를 입력하면 명령을 볼 수 있고, /quit을 입력하면 끝납니다.',
  connect: 'Discord에 연결하려면 .env에 DISCORD_TOKEN을 설정하세요(.env.example 참고).',
  nothingToChoose: '마지막 답변에는 번호로 고를 것이 없습니다.',
  onlyChoice: '{number}번은 여기에 없습니다. 고를 수 있는 것은 1번뿐입니다.',
  noChoice: '{number}번은 여기에 없습니다. 1부터 {most}까지의 번호를 입력하세요.',
  saved: '현재 폴더에 다음 이름으로 저장했습니다: {name}',
  mayNotSave: '{name}: 권한이 없어 현재 폴더에 저장하지 못했습니다.',
  notSaved: '{name}: 현재 폴더에 저장하지 못했습니다({reason}).',
};

export const terminalForm: Texts<typeof english.terminalForm> = {
  left: '양식에서 나왔습니다. 아무것도 바뀌지 않았습니다.',
  how: '아무것도 입력하지 않으면 지금 값이 그대로 남습니다. 비우기: “{empty}”, 양식에서 나가기: {cancel}',
  line: '한 줄로 입력하세요.',
  text: '여러 줄로 입력할 수 있습니다. “{end}” 하나만 있는 줄에서 끝납니다.',
  choice: '번호를 입력하세요.',
  file: '파일의 경로를 입력하세요.',
  named: '번호나 이름을 입력하세요.',
  needed: '꼭 필요합니다.',
  now: '현재',
  empty: '{label}: 꼭 입력해야 합니다.',
  numbers: '1부터 {most}까지의 번호를 입력하세요.',
  tooLong: '{length}자를 입력하셨습니다. 최대 {most}자까지 들어갑니다. 다시 입력해 주세요.',
};

export const typed: Texts<typeof english.typed> = {
  noCommand: '/{name} 명령은 없습니다. /help를 입력하면 모든 명령을 볼 수 있습니다.',
  noCommandNear:
    '/{name} 명령은 없습니다. /{near} 명령을 찾으셨나요? /help를 입력하면 모든 명령을 볼 수 있습니다.',
  noSubcommand: '{command} {typed} 명령은 없습니다.',
  noSubcommandNear: '{command} {typed} 명령은 없습니다. {command} {near} 명령을 찾으셨나요?',
  subcommandMissing: '{command} 명령에는 무엇을 할지도 적어야 합니다.',
  usage: '사용법: {usage}',
  noOptionFor: '"{text}"에 맞는 옵션이 없습니다.',
  noOptionNear: '{name}: 옵션은 여기에 없습니다. {near}: 옵션을 찾으셨나요?',
  missing: '{option} 옵션이 빠졌습니다: {description}',
  empty: '{option}: 값이 비어 있습니다.',
  mustBeOneOf: '{option}: "{text}" 대신 다음 가운데 하나를 입력하세요: {names}',
  mustBeTrueOrFalse: '{option}: "{text}" 대신 true나 false를 입력하세요.',
  mustBeId: '{option}: "{text}" 대신 17~20자리 숫자로 된 Discord ID를 입력하세요.',
  mustBeNumber: '{option}: "{text}" 대신 {kind, select, whole {정수를} other {숫자를}} 입력하세요.',
  mustBeAtLeast:
    '{option}: "{text}" 대신 {least} 이상의 {kind, select, whole {정수를} other {숫자를}} 입력하세요.',
  mustBeAtMost:
    '{option}: "{text}" 대신 {most} 이하의 {kind, select, whole {정수를} other {숫자를}} 입력하세요.',
  mustBeBetween:
    '{option}: "{text}" 대신 {least}부터 {most}까지의 {kind, select, whole {정수를} other {숫자를}} 입력하세요.',
};
