import { connectionDesk } from "./connection-desk";
import { connectionExport } from "./connection-export";
import { connectionFigure } from "./connection-figure";
import { connectionForm } from "./connection-form";
import { connectionPerson } from "./connection-person";

/** つなぎ: the desk of a professional, and the words its pages share. */
export const connection = {
  ...connectionDesk,
  person: connectionPerson,
  figure: connectionFigure,
  form: connectionForm,
  exportFile: connectionExport,
  state: {
    considering: "検討",
    connecting: "つなぎ中",
    connected: "つながった",
    watching: "緩やかな見守り",
    returned: "もどし",
    reconnecting: "つなぎ直し",
  },
  step: {
    asked: "聞いた",
    waiting: "返事待ち",
    visitArranged: "初回の日が決まった",
  },
  reason: {
    fit: "相性",
    distance: "距離",
    time: "時間",
    health: "体調",
    host: "受け入れ側の事情",
    wish: "本人の希望",
    cost: "費用",
    settled: "慣れた",
    other: "ほか",
  },
  fit: { good: "合う", soSo: "ふつう", poor: "合わない" },
  answer: {
    coming: "来ています",
    notSeen: "しばらく見えません",
    consult: "相談したい",
  },
  motivation: {
    level1: "1 とても低い",
    level2: "2 低い",
    level3: "3 ふつう",
    level4: "4 高い",
    level5: "5 とても高い",
  },
};
