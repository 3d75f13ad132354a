import { describe, expect, test } from 'vitest';
import { understand } from '../../src/language/understand.js';

const OPTIONS = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'Asia/Shanghai' };

// Names of every length and build, many with characters that begin or end words of an order.
const NAMES =
  `张伟 王芳 李娜 刘洋 陈静 杨帆 赵敏 周杰 吴刚 孙悦 朱琳 胡军 高峰 罗永浩 梁静茹 宋佳 唐嫣 冯小刚 彭于晏 曾国藩
  肖战 余华 杜甫 苏有朋 沈腾 姜文 钟楚曦 范冰冰 金星 石磊 夏雨 方中信 白百何 邱泽 江疏影 段奕宏 史铁生 黎明 顾长卫 钱枫
  武大靖 戴军 向佐 欧阳娜娜 司马懿 诸葛亮 上官婉儿 慕容雪 令狐冲 小明 小红 老王 阿强 王总 李工 刘姐 陈老师 张经理 和珅
  全红婵 单田芳 连战 明道 易建国 王小二 张三 李四 周润发 王建发 赵永和 王家和 王大为 钱自在 張偉 陳美玲 劉德華`.split(
    /\s+/,
  );

// Hardly to be told from other words: to ask about them is right, to take them for somebody else is not.
const AWKWARD =
  `关羽 关晓彤 李想 史可 张可 王能 何为 李应 任重 常远 开心 张开 王晓开 林更新 王新建 李明天 万一 周末 周一围 毛不易 时小军
  王权限 李消息 王小时 年广久 天明 能年玲奈 张部 李科 李默认 张天上 何其正 王安停 同小军 马上飞 在熙
  张建新 于立新 陈好 周也 关许喜 关公恒 项和兰 于晓光 应学有 林雪开 祁萱想 郑虎开 关小宁 关张伟 萧阳开 洪金宝 傅艺伟 常远正 文再`.split(
    /\s+/,
  );

const ORDERS = [
  '禁用{}的脱机消息',
  '为{}禁用脱机消息',
  '给{}关闭离线消息',
  '请把{}的离线消息关掉',
  '恢复{}的离线消息',
  '{}的离线消息关一下',
  '把策略Kiosk分配给{}',
  '取消{}的策略',
];
const FURTHER = [
  '为{}启用脱机消息',
  '{}不应该有脱机消息',
  '{}，脱机消息关一下',
  '让{}能发离线消息',
  '别让{}再发离线消息',
  '禁止{}使用脱机消息',
  '麻烦对{}禁用脱机消息',
  '启用{}脱机消息',
  '向{}授予策略Kiosk',
  '授予{}策略Kiosk',
  '把{}移到 Kiosk 策略',
];
const LETTING = '不允许{}发脱机消息';
const CHANGES = new Set(['set', 'grant', 'revoke', 'policy.create', 'policy.delete', 'undo']);

function read(order: string, name: string): { intent: string; names: unknown } {
  const { command } = understand(order.replace('{}', name), OPTIONS);
  const target = 'target' in command ? command.target : undefined;
  return { intent: command.intent, names: target?.kind === 'users' ? target.names : target };
}

describe('Chinese names beside words of ours', () => {
  test.each(NAMES)('%s is understood in every order', (name) => {
    const wrong = ORDERS.filter((order) => {
      const { intent, names } = read(order, name);
      return !CHANGES.has(intent) || JSON.stringify(names) !== JSON.stringify([name]);
    });
    expect(wrong).toEqual([]);
  });

  test.each([...NAMES, ...AWKWARD])('%s is never taken for somebody else', (name) => {
    for (const order of [...ORDERS, ...FURTHER, LETTING]) {
      for (const written of [name, ` ${name} `, ` ${name}`, `${name} `]) {
        const { intent, names } = read(order, written);
        if (CHANGES.has(intent)) expect({ order, names }).toEqual({ order, names: [name] });
      }
    }
  });

  test.each(['李想', '史可', '张伟', '孙悦'])('who sends is not %s发', (name) => {
    expect(read(LETTING, name)).toEqual({ intent: 'set', names: [name] });
  });
});
