import type { Reporter, TestCase, TestModule } from "vitest/node";

/**
 * Prints "N passed, N failed" as the very last line, whatever happened: a failing import, hook or global setup counts as one
 * failure even where no test ran, so that the line never contradicts the exit code.
 */
export default class ClosingLine implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  onInit(): void {
    process.once("exit", (code) => {
      const failed = code !== 0 && this.#failed === 0 ? 1 : this.#failed;
      const skipped = this.#skipped > 0 ? `, ${String(this.#skipped)} skipped` : "";
      process.stdout.write(`\n${String(this.#passed)} passed, ${String(failed)} failed${skipped}\n`);
    });
  }

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state === "passed") this.#passed += 1;
    else if (state === "failed") this.#failed += 1;
    else this.#skipped += 1;
  }

  onTestModuleEnd(module: TestModule): void {
    if (module.errors().length > 0) this.#failed += 1;
  }

  onTestRunEnd(_modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    this.#failed += unhandled.length;
  }
}
