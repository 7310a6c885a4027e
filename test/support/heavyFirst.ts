import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What starts builds, programs and browsers or asks thousands of operations, the longest first. */
const heavy = [
  /\/program\/package\./,
  /\/files\/fileStreams\./, // collects garbage again and again, which takes longer the more the worker has loaded
  /\/(every\/odd|every\/filters|federation|graphiql|matrix|program)\/|\/flows\/(killed|bulk)\./,
  /\/(every|oauth|store|rigs|bench|edge|tenants|frontends|resilience|events|subscriptions)\/|\/reading\/batching\/peers\./,
];

/** Orders files so that no long one runs alone at the end: Vitest itself knows only their sizes on a fresh clone. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = heavy.findIndex((pattern) => pattern.test(moduleId));
      return rank === -1 ? heavy.length : rank;
    };
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
