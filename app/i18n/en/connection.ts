import { connectionDesk } from "./connection-desk";
import { connectionExport } from "./connection-export";
import { connectionFigure } from "./connection-figure";
import { connectionForm } from "./connection-form";
import { connectionPerson } from "./connection-person";

/** The words that follow the concept (もどし, つなぎ直し) are those of /about. */
export const connection = {
  ...connectionDesk,
  person: connectionPerson,
  figure: connectionFigure,
  form: connectionForm,
  exportFile: connectionExport,
  state: {
    considering: "Considering",
    connecting: "Connecting",
    connected: "Connected",
    watching: "Watching loosely",
    returned: "Taken back",
    reconnecting: "Connecting again",
  },
  step: {
    asked: "Asked",
    waiting: "Waiting for an answer",
    visitArranged: "First visit arranged",
  },
  reason: {
    fit: "How they get on",
    distance: "Distance",
    time: "Time",
    health: "Health",
    host: "Something on the host's side",
    wish: "The person's wish",
    cost: "Cost",
    settled: "Settled in",
    other: "Other",
  },
  fit: { good: "Good", soSo: "So-so", poor: "Poor" },
  answer: {
    coming: "They are coming",
    notSeen: "Not seen for a while",
    consult: "We would like to talk",
  },
  motivation: {
    level1: "1 Very low",
    level2: "2 Low",
    level3: "3 Medium",
    level4: "4 High",
    level5: "5 Very high",
  },
};
