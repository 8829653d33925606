import Mocha from "mocha";

/** Mocha's spec reporter that closes with one plain line of counts, for people and for continuous integration. */
export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once("end", () => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      console.log(`\n${passes} passed, ${failures} failed, ${pending} skipped`);
    });
  }
}
