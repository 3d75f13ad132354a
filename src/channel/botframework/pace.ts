/** How many seconds a person has to wait before they are heard; 0: they are heard now, and it counts. */
export type Pace = (person: string) => Promise<number>;

/** So many messages a minute for each person; undefined: no limit, and nothing is loaded that would hold it. */
export async function createPace(perMinute: number | undefined): Promise<Pace> {
  if (perMinute === undefined) return async () => 0;
  const { RateLimiterMemory, RateLimiterRes } = await import('rate-limiter-flexible');
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (person) => {
    try {
      await limiter.consume(person);
      return 0;
    } catch (exceeded) {
      if (!(exceeded instanceof RateLimiterRes)) throw exceeded;
      return Math.max(1, Math.ceil(exceeded.msBeforeNext / 1000));
    }
  };
}
