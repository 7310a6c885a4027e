type Makers<Given extends readonly unknown[]> = Readonly<Record<string, (...given: Given) => unknown>>;

type Made<All> = {
  readonly [Name in keyof All]: All[Name] extends (...given: never[]) => infer Value ? Value : never;
};

/**
 * Objects whose properties are made on first use, all from the same arguments. The getters are on the prototype, so a
 * property that nobody uses costs nothing; they do not survive a spread.
 */
export const lazily =
  <Given extends readonly unknown[]>() =>
  <const All extends Makers<Given>>(makers: All): ((...given: Given) => Made<All>) => {
    class Lazy {
      readonly #given: Given;
      readonly #made = new Map<string, unknown>();

      constructor(given: Given) {
        this.#given = given;
      }

      of(name: string, make: (...given: Given) => unknown): unknown {
        const made = this.#made.get(name) ?? make(...this.#given);
        this.#made.set(name, made);
        return made;
      }
    }
    for (const [name, make] of Object.entries(makers))
      Object.defineProperty(Lazy.prototype, name, {
        get(this: Lazy) {
          return this.of(name, make);
        },
      });
    return (...given) => new Lazy(given) as unknown as Made<All>;
  };
