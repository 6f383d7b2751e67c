import type { pages as source } from "../ja/pages";
import type { MessagesOf } from "../messages";

export const pages: MessagesOf<typeof source> = {
  figure: {
    amount: "Connections",
    month: "{month} mo",
    ring: "The circle",
    person: "The person (width = motivation)",
    personShort: "The person",
    accompaniment: "Walking alongside (width = contact)",
    accompanimentShort: "Walking alongside",
    support: "Support that solves a problem",
    problem: "A problem arises",
    ringLegend: "The circle (● people, places ○ a role of the person)",
    storyTitle: "Read the figure as text",
    eventMeaning: {
      problem: "Connections break and motivation wears thin.",
      connect: "A professional introduces the person to people and places nearby.",
      watch: "The professional steps back little by little and keeps in touch with the people of the circle.",
      return: "Word comes that it does not go well, and the professional stands close again. This is no failure.",
      reconnect: "Another person, another place is introduced.",
    },
    story: {
      start: "Beginning: connections {connections}. ",
      event: "Month {month}: “{label}”. Connections {connections}. ",
      support: "Month {month} to {toMonth}: support to solve a problem, “{label}”.",
      ring: "Month {month} to {toMonth}: {connections} people and places form a circle round the person.",
      ringWithRoles:
        "Month {month} to {toMonth}: {connections} people and places form a circle round the person; {roles} of them are roles the person holds.",
      now: "Month {month}: connections {connections}. It goes on from here.",
    },
  },
};
