import { type Order, type Plan, settingsAsked } from './plan.js';
import { OFFLINE_IM } from './policy.js';

/** The settings that a plan is about: of an undo, those of what it takes back. */
export function aboutOf({ order, root }: Pick<Plan, 'order' | 'root'>): readonly string[] {
  return settingsAsked(root?.order ?? order);
}

/** Whether offline messages are all that is spoken of: they have words of their own. */
export function isOfflineIm(about: readonly string[]): boolean {
  return about.every((name) => name === OFFLINE_IM);
}

/** Offline messages on or off, where an order wants that and nothing else. */
export function soleState(order: Order): boolean | undefined {
  const wish = order.kind === 'set' || order.kind === 'create' ? order.settings : undefined;
  const value = wish?.[OFFLINE_IM];
  return isOfflineIm(Object.keys(wish ?? {})) && typeof value === 'boolean' ? value : undefined;
}
