/** What a professional does at the desk, as they see it, by its words. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { press } from "../journeys/steps";

/** Near all the sample listings of the journeys: 焼津市本町. */
export const AREA = "焼津市本町";

/** Waits until nobody would see it change any more, then says what it reads. */
export async function textOf(found: Locator): Promise<string> {
  await found.waitFor();
  return (await found.innerText()).replace(/\s+/g, " ");
}

/** Makes an alias with the name that is proposed, through the form. Ends on its page. */
export async function createAlias(page: Page): Promise<{ aliasId: string; alias: string }> {
  await page.goto("/desk/aliases/new");
  const alias = await page.getByRole("textbox", { name: /^呼び名/ }).inputValue();
  await page.getByRole("textbox", { name: /^おおよその場所/ }).fill(AREA);
  await press(page, "加える");
  return { aliasId: await arrivedAtAlias(page), alias };
}

/** Once a form has led to the page of an alias. */
export async function arrivedAtAlias(page: Page): Promise<string> {
  await page.waitForURL(/\/desk\/aliases\/ali_/);
  return new URL(page.url()).pathname.split("/")[3] ?? "";
}

/** Looks for a listing by its name on the page for finding, and makes a candidate of it. */
export async function addCandidate(page: Page, aliasId: string, name: string): Promise<void> {
  await page.goto(`/desk/aliases/${aliasId}/find?walk=any&q=${encodeURIComponent(name)}`);
  await press(page, `「${name}」を候補に加える`);
  await page.getByText("候補に加えました。").waitFor();
}

/** Opens the forms of a つながり on the page of its alias. Returns its item. */
export async function openConnection(page: Page, name: string): Promise<Locator> {
  const link = page.getByRole("link", { name: `${name}について記録する` });
  const id = new URL((await link.getAttribute("href")) ?? "", page.url()).searchParams.get("of") ?? "";
  await link.click();
  const item = page.locator(`li#${id}`);
  await item.getByRole("link", { name: "とじる" }).waitFor();
  return item;
}

/** One of the forms of an opened つながり, unfolded. */
export async function formOf(item: Locator, title: string, intent: string): Promise<Locator> {
  const form = item.locator(`form:has(input[name=intent][value=${intent}])`);
  if (!(await form.isVisible())) await item.locator("summary", { hasText: title }).first().click();
  await form.waitFor();
  return form;
}

type Change = { to: RegExp; step?: string; reason?: string; line?: string };

/** Records how a つながり stands from now on; `shown`: what its item then says of it. */
export async function change(item: Locator, { to, step, reason, line }: Change, shown: string): Promise<void> {
  const form = await formOf(item, "様子を変える", "change");
  await form.getByRole("radio", { name: to }).check();
  if (step) await form.getByRole("combobox", { name: "段階" }).selectOption({ label: step });
  if (reason) await form.getByRole("combobox", { name: "理由" }).selectOption({ label: reason });
  if (line) await form.getByRole("textbox", { name: "一言" }).fill(line);
  await form.getByRole("button", { name: "記録する" }).click();
  await item.getByText(shown, { exact: true }).first().waitFor();
}

/** None of the words stands in what somebody else gets. */
export function expectWithout(text: string, words: readonly string[]): void {
  expect(words.filter((word) => text.includes(word))).toEqual([]);
}
