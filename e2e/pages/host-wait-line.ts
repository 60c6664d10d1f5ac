import type { Locator, Page } from "@playwright/test";

/** The line at the top of the page that counts down a host's pause. */
export class HostWaitLine {
  readonly line: Locator;
  readonly timer: Locator;
  /** The text for screen readers. */
  readonly announcement: Locator;

  constructor(page: Page, name: string) {
    this.timer = page.getByRole("timer", { name: `Time left for ${name}` });
    this.line = page.getByRole("region", { name: `Pause of ${name}` });
    this.announcement = page.getByRole("status").filter({ hasText: name });
  }

  async secondsLeft(): Promise<number> {
    const [minutes = 0, seconds = 0] = (await this.timer.innerText()).split(":").map(Number);
    return minutes * 60 + seconds;
  }
}
