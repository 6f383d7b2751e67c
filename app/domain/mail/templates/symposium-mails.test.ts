import { describe, expect, it } from "vitest";
import { composeMail } from "../compose-mail";

const SITE = { siteName: "人々の輪", baseUrl: "https://wa.example.jp" };
const TOKEN = "t".repeat(43);
const symposium = {
  id: "sym_1",
  title: "見本のシンポジウム",
  startsAt: "2027-01-14T05:00:00Z",
  endsAt: "2027-01-14T07:30:00Z",
  venue: "見本市民会館",
  contact: "見本の課",
};
const mine = { symposium, name: "はなこ", place: "venue", token: TOKEN };
const registered = { ...mine, state: "placed", position: null, groupName: null, eraseOn: "2027-04-14" };

function mail(template: string, values: object) {
  return composeMail({ template, values, locale: "ja" }, SITE);
}

describe("the mails about a symposium", () => {
  it("say what was got, with the personal link, the calendar and the day of erasing", () => {
    const { subject, text, holdsSecret } = mail("symposium.registered", registered);
    expect(subject).toBe("申し込みを受け付けました: 見本のシンポジウム");
    expect(text).toContain(`https://wa.example.jp/registrations/${TOKEN}\n`);
    expect(text).toContain(`https://wa.example.jp/registrations/${TOKEN}/calendar.ics`);
    expect(text).toContain("2027年1月14日（木） 14:00〜16:30");
    expect(text).toContain("2027年4月14日（水）にすべて消します");
    expect(holdsSecret).toBe(true);
  });

  it("say how long one waits, and who registered a colleague", () => {
    const values = { ...registered, state: "waiting", position: 3, groupName: "見本の会" };
    const { subject, text } = mail("symposium.registered", values);
    expect(subject).toBe("空きを待つ順番に入りました: 見本のシンポジウム");
    expect(text).toContain("空きを待つ3番目");
    expect(text).toContain("「見本の会」の方が、まとめて申し込みました。");
    expect(text).not.toContain("calendar.ics");
  });

  it.each<[string, object, string]>([
    ["symposium.already", mine, "もう申し込んでいます"],
    ["symposium.offered", { ...mine, answerBy: "2026-12-01T00:00:00Z" }, "席が空きました。返事をください"],
    ["symposium.offerEnded", { symposium, name: "はなこ", place: "online" }, "席を次の方へまわしました"],
    ["symposium.placed", mine, "席がとれました"],
    ["symposium.cancelled", { symposium, name: "はなこ", place: "online", isByHost: true }, "申し込みを取り消しました"],
    ["symposium.changed", { ...mine, changes: ["date", "time"] }, "日にち・時間が変わりました"],
    ["symposium.status", { ...mine, status: "postponed", note: "台風のため" }, "延期になりました"],
    ["symposium.reminder", { ...mine, kind: "day" }, "【前の日のお知らせ】"],
    ["symposium.thanks", { symposium, name: "はなこ", questionnairePath: `/questionnaires/${TOKEN}` }, "ありがとう"],
    ["symposium.record", { symposium, name: "はなこ", record: { id: "rec_1", title: "記録" } }, "記録を公開しました"],
    [
      "symposium.mailing",
      { symposium, name: "はなこ", subject: "持ちもの", text: "筆記用具", token: null },
      "持ちもの",
    ],
  ])("%s begins as it should and greets by name", (template, values, beginning) => {
    const { subject, text, html } = mail(template, values);
    expect(subject).toContain(beginning);
    expect(text).toContain("はなこ さん");
    expect(html).not.toMatch(/undefined|\[object/);
  });

  it("lead into the meeting an hour before only, and by the personal link", () => {
    const online = { ...mine, place: "online" };
    expect(mail("symposium.reminder", { ...online, kind: "hour" }).text).toContain(`/registrations/${TOKEN}/join`);
    for (const kind of ["week", "day"])
      expect(mail("symposium.reminder", { ...online, kind }).text).not.toContain("/join");
  });

  it("show what a host wrote as text", () => {
    const values = { symposium, name: "はなこ", subject: "件名", text: "<b>太い</b>", token: TOKEN };
    expect(mail("symposium.mailing", values).html).toContain("&lt;b&gt;太い&lt;/b&gt;");
  });
});
