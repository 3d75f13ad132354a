/**
 * What work comes to or, where that takes longer than so many milliseconds, what `late` says, which may throw. The work
 * itself goes on, and a fault of it is then nobody's but the caller's.
 */
export async function within<Value, Late>(
  milliseconds: number,
  work: Promise<Value>,
  late: () => Late,
): Promise<Value | Late> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<() => Late>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds).unref();
  });
  try {
    const tell = await Promise.race([work.then((value) => () => value), expiry]);
    return tell();
  } finally {
    clearTimeout(timer);
  }
}
