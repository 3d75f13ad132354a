import { expect, test } from 'vitest';
import { isChange } from '../../src/language/core/decide.js';
import { understand } from '../../src/language/understand.js';

const OPTIONS = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };

const ENGLISH = {
  relations:
    'staff, people, students, team, team members, colleagues, colleague, direct reports, reports, group, assistant, manager, deputy, boss, department, office, friends, contractors, interns, subordinates, successor, replacement, backup, secretary, PA, trainees, users, members, employees, joiners, leavers, floor, branch, site, crew, unit, phone, laptop, calendar, contacts'.split(
      ', ',
    ),
  frames: [
    "disable offline IM for Tony Smith's {}",
    "turn off Tony Smith's {}'s offline messages",
    'disable offline IM for the {} of Tony Smith',
    "give policy Kiosk to Tony Smith's {}",
    "remove the client policy from Tony Smith's {}",
    "Tony Smith's {} must not send offline messages",
    "let Tony Smith's {} use offline IM again",
    "turn offline IM off for Ana Lopez and Tony Smith's {}",
  ],
};
const CHINESE = {
  relations:
    '同事 下属 手下 学生 徒弟 助理 秘书 上司 领导 团队 组员 部下 朋友 家人 接班人 继任者 搭档 部门 小组 司机 副手 电脑 手机 客户 主管 经理'.split(
      ' ',
    ),
  frames: [
    '关闭张伟的{}的脱机消息',
    '把张伟的{}的离线消息关掉',
    '禁止张伟的{}使用脱机消息',
    '给张伟的{}开通离线消息',
    '把策略 Kiosk 分配给张伟的{}',
    '关闭李娜和张伟的{}的脱机消息',
    '张伟{}的离线消息关一下',
  ],
};

test.each([
  ['English', ENGLISH],
  ['Chinese', CHINESE],
] as const)('somebody beside a person is not that person: %s', (_, { relations, frames }) => {
  const acted: string[] = [];
  let judged = 0;
  for (const relation of relations)
    for (const frame of frames) {
      judged++;
      const text = frame.replace('{}', relation);
      const { command } = understand(text, OPTIONS);
      // A team may be called so.
      const target = 'target' in command ? command.target : undefined;
      const named = target?.kind === 'group' && target.name.includes(`张伟${relation}`);
      if (isChange(command) && !named) acted.push(text);
    }
  expect(judged).toBe(relations.length * frames.length);
  expect(acted).toEqual([]);
});
