import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Characters that differ by a stroke or look the same at a glance. */
const LOOKALIKES = [
  '己已巳 未末 土士 日曰 大太犬天夫 王玉主 木本术 人入八 干千于 田由甲申',
  '刀力 午牛 目自 贝见 今令 戊戌戍 侯候 免兔 史吏 乌鸟 冶治 拆折 辨辩',
  '晴睛 洒酒 明朋 兰三 万方 白自 休体 住往 伯佰 斤斥 子孑 处外 历厉',
  '友支 欢次 仓仑 沦沧 抡抢 卢户 丹舟 凤风 夭天 关夫',
].flatMap((line) => line.split(' '));

/** Sounds that many people do not tell apart. */
const BLURRED: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/^n/, 'l'],
  [/(?<=[aei])ng$/, 'n'],
];

/** Whether one character may have been written for the other: it sounds or looks like it. */
export function isAlike(one: string, other: string): boolean {
  if (LOOKALIKES.some((set) => set.includes(one) && set.includes(other))) return true;
  const sounds = soundsOf(one);
  return soundsOf(other).some((sound) => sounds.includes(sound));
}

/** All readings of a character, without tones. Its dictionary is loaded by the first question: no start waits for it. */
function soundsOf(character: string): readonly string[] {
  const { pinyin }: typeof import('pinyin-pro') = require('pinyin-pro');
  return pinyin(character, { toneType: 'none', multiple: true, type: 'array' }).map((sound) =>
    BLURRED.reduce((told, [pattern, by]) => told.replace(pattern, by), sound),
  );
}
