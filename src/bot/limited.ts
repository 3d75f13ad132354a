/** The work's result; rejects with a TimeoutError of these words where it takes longer than so many milliseconds. */
export async function limited<Value>(
  work: Promise<Value>,
  milliseconds: number,
  words: string,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error(words), { name: 'TimeoutError' }));
    }, milliseconds).unref();
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
