import type { sourcesProse as source } from "./sources-prose.ja.server";

export const sourcesProse: typeof source = {
  title: "Sources and licences",
  description: "Where the listings of this site come from, their licences and their numbers.",
  lead: "The listings come from data published by municipalities and the state, and from what was registered here. Please follow the licence of each source.",
  listings: "Sources of the listings",
  licence: "Licence",
  count: "Listings",
  source: "Original data",
  credit: "Credit line",
  sample: "Sample",
  sampleNote: "Samples are invented to show how the site is used. They are no real people or groups.",
  own: "Registered on this site",
  changed:
    "The data was rearranged for this site, and positions were found from addresses. The original publishers are not responsible for these changes.",
  others: "Other data in use",
  otherItems: [
    {
      what: "Positions of addresses, place names",
      credit: "「Geolonia 住所データ」（株式会社Geolonia）を加工して作成",
      licenceId: "CC-BY-4.0",
      url: "https://github.com/geolonia/japanese-addresses",
    },
    {
      what: "Boundaries of municipalities",
      credit: "「国土数値情報（行政区域データ）」（国土交通省）を加工して作成",
      licenceId: "KSJ-TERMS",
      url: "https://nlftp.mlit.go.jp/ksj/",
    },
    {
      what: "Codes and names of municipalities",
      credit: "総務省「全国地方公共団体コード」を加工して作成",
      licenceId: null,
      url: "https://www.soumu.go.jp/denshijiti/code.html",
    },
    {
      what: "Readings, office positions and web sites of municipalities",
      credit: "localgovjp (Code for FUKUI)",
      licenceId: "CC0-1.0",
      url: "https://github.com/code4fukui/localgovjp",
    },
    {
      what: "Public holidays",
      credit: "holiday_jp (after the Cabinet Office)",
      licenceId: "MIT",
      url: "https://github.com/holiday-jp/holiday_jp-js",
    },
    {
      what: "Background map, when online",
      credit: "国土地理院「地理院タイル（淡色地図）」",
      licenceId: "GSI-TERMS",
      url: "https://maps.gsi.go.jp/development/ichiran.html",
    },
    {
      what: "Colours, type sizes, patterns of components",
      credit: "Digital Agency Design System (Japan)",
      licenceId: "MIT",
      url: "https://design.digital.go.jp/",
    },
  ],
  correction: "If you find a mistake, please report it from the page of the listing.",
};
