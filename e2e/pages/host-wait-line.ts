import type { Locator, Page } from "@playwright/test";

/** The line at the top of the page that counts a host's pause down. */
export class HostWaitLine {
  readonly line: Locator;
  readonly timer: Locator;
  /** What is read out of it. */
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
