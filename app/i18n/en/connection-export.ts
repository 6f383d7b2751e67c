/** The file of what happened (CSV). Part of connection. */
export const connectionExport = {
  columns: {
    alias: "Alias",
    onDay: "Day",
    kind: "What happened",
    listing: "Connected with",
    from: "Before",
    to: "After",
    step: "Step",
    reason: "Reason",
    answer: "Word from them",
    level: "Motivation (1–5)",
    wasDueOn: "Look-in was due on",
    untilDay: "Ended on",
    line: "In one line",
  },
  kinds: {
    added: "Added as a candidate",
    changed: "The connection changed",
    contact: "Contact",
    lookIn: "Looked in",
    word: "Word from the place",
    motivation: "Motivation",
    problem: "A problem arose",
    support: "Help with a problem",
  },
};
