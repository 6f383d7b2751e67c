import type { aboutProse as source } from "./about-prose.ja.server";

export const aboutProse: typeof source = {
  title: "Walking alongside, and the circle of people",
  description:
    "What accompanying support (bansō-gata shien) is, what the circle is, what this site lists and what it never stores.",
  lead: "When one problem is solved, life goes on. That is why people need support that stays connected, and a circle of people around them.",
  wheels: {
    title: "Two wheels of support",
    text: "Support for a person in difficulty runs on two wheels. It does not move forward on only one of them.",
    solve: {
      name: "Support that solves a problem",
      text: "Housing, debt, illness: it solves one concrete problem. It is short and intense, and it ends when the problem is solved.",
    },
    stay: {
      name: "Support that stays connected (伴走型支援)",
      text: "Solved or not, it stays connected with the person. Its aim is that nobody is left alone. It does not end.",
    },
    after:
      "A professional cannot be the whole of a person's life. The professional's work is to connect the person to people and places nearby. What grows around the person from these connections we call the circle of people, 人々の輪.",
  },
  figure: {
    title: "As a picture",
    imageTitle: "Concept figure: how a person's connections and a professional's accompaniment change over time.",
    caption: "An example made for explanation. It is not the record of a real person.",
    reading: [
      "The navy line is the person's life. It rises as connections grow and widens with motivation.",
      "The green line is the professional walking alongside: wide when connections break, thin when the circle has grown.",
      "Red is support that solves a problem. It is short.",
      "From four connections on, the circle of people stands round the person.",
    ],
  },
  steps: {
    title: "Four movements",
    text: "Connecting is not done once. If it does not go well, the person comes back and is connected again.",
    items: [
      {
        name: "Connect (つなぎ)",
        text: "A professional introduces the person to people, places, activities and roles.",
      },
      {
        name: "Watch loosely (緩やかな見守り)",
        text: "The professional steps back little by little, on purpose, and exchanges word with the people of the circle.",
      },
      {
        name: "Take back (もどし)",
        text: "Word comes that it does not go well, and the professional stands close again. It is no failure and no new case.",
      },
      {
        name: "Connect again (つなぎ直し)",
        text: "Another person, another place. “They did not get on” is a good reason.",
      },
    ],
    noEnd: "None of the four is an end. They go round, and the connection goes on.",
  },
  role: {
    title: "The person is part of the circle",
    text: "Nobody is only someone who is supported. Watering a field, serving at a children's diner, a walk that keeps an eye on the street: with a small role the person helps to make the circle.",
  },
  listed: {
    title: "What this site lists",
    kinds: [
      {
        kind: "resource",
        text: "Advice desks, community support centres, places to be, children's diners, care services, public facilities.",
      },
      { kind: "activity", text: "Gatherings at set times, such as every second Tuesday of the month at 10." },
      {
        kind: "person",
        text: "Residents who offer to listen or to help, with a name they chose and a rough area only.",
      },
      { kind: "role", text: "Small things that need no qualification, and give somebody a part to play." },
    ],
    trust:
      "Each listing says when it was confirmed and by whom. What nobody has confirmed is marked unconfirmed, what is not known is marked unknown. An edit is never counted as a confirmation.",
  },
  never: {
    title: "What this site never stores",
    items: [
      "The name, birth date, address or diagnosis of a person who is supported. They have no account here.",
      "The address and telephone number of a resident. The map shows a rough area only.",
      "What was said in statutory support meetings.",
      "A mark that says “support has ended”.",
    ],
  },
  next: {
    title: "Look around",
    search: "Search by word or place",
    circle: "See the circle of your town",
    areas: "Find by area",
  },
};
