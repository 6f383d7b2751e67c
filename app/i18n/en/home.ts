import type { home as source } from "../ja/home";
import type { MessagesOf } from "../messages";

export const home: MessagesOf<typeof source> & { whole_one: string; wholeAreas_one: string } = {
  title: "Hitobito no Wa",
  headline: "Nobody left alone: find the people and places near you.",
  lead: "Advice desks, places to be, activities, people, roles. Search your town by word and by place.",
  circleTitle: "The circle of {place}",
  circleMore: "See the circle in full",
  otherAreas: "Choose another area",
  doorsTitle: "Who this site is for",
  doors: {
    professional: {
      who: "You support people at work",
      what: "Find who and what is near a person while you are on the phone with them.",
      link: "Search, nearest first",
    },
    resident: {
      who: "You live here",
      what: "Find activities to join, people to talk to, and a small role of your own.",
      link: "See activities, people and roles",
    },
    municipality: {
      who: "You work for a municipality",
      what: "See at a glance the circle of your town and what is still missing.",
      link: "See how {place} is doing",
    },
  },
  themesTitle: "{place} by theme",
  newestTitle: "New here",
  newestMore: "See all, newest first",
  confirmedTitle: "Recently confirmed",
  confirmedMore: "See all, last confirmed first",
  confirmedNone: "Nothing in {place} has been confirmed yet",
  confirmedNoneText: "Most listings come from open data. Please check by telephone before you rely on them.",
  wholeTitle: "What is listed",
  whole: "{count} listings",
  whole_one: "{count} listing",
  wholeAreas: "{count} municipalities",
  wholeAreas_one: "{count} municipality",
  wholeChanged: "Last change: {date}",
  wholeSources: "Sources and licences",
};
