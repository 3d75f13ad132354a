/** A set of roles as 128 bits, of one role or of many: a phrase is asked some hundred times for one of several. */
export class Roles {
  static readonly none = new Roles(0, 0, 0, 0);

  private constructor(
    private readonly a: number,
    private readonly b: number,
    private readonly c: number,
    private readonly d: number,
  ) {}

  /** The set of one role; throws where there are more roles than bits. */
  static one(index: number): Roles {
    if (index >= 128) throw new RangeError('more roles than a set of roles has bits');
    const bits = [0, 0, 0, 0].map((_, place) => (index >> 5 === place ? 1 << (index & 31) : 0));
    return new Roles(bits[0] ?? 0, bits[1] ?? 0, bits[2] ?? 0, bits[3] ?? 0);
  }

  static of(...parts: readonly Roles[]): Roles {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (const part of parts) {
      a |= part.a;
      b |= part.b;
      c |= part.c;
      d |= part.d;
    }
    return new Roles(a, b, c, d);
  }

  /** Whether one of the roles is in both sets. */
  meets(other: Roles): boolean {
    return (
      ((this.a & other.a) | (this.b & other.b) | (this.c & other.c) | (this.d & other.d)) !== 0
    );
  }
}
