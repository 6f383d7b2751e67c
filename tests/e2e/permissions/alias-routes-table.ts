/**
 * Who may open what of つなぎ, as in routes-table.ts. At the desk of professionals there are three visitors more: `keep` has
 * the aliases of town A, `coll` works at the same place and shares one, `both` is an officer and a professional of A; `prof`
 * is a professional of A who works elsewhere. {today} is the day on which things were planted.
 */
import type { RouteRow } from "./routes-table";

const DESK = "/desk/aliases/{alias}";

// biome-ignore format: a table is read in columns
export const ALIAS_ROUTES: RouteRow[] = [
  // the desk itself                                                               guest owner other prof profB off  offB admin keep coll both
  ["desk", "/desk.data?_routes=routes/desk",                                       "202  403   403   200  200   403  403  403  200  200  200"],
  ["desk._index", "/desk",                                                         "in   403   403   200  200   403  403  403  see  see  200"],
  ["desk._index", "/desk?index",                                                   "in   403   403   404  404   403  403  403  303  303  404", "intent=heard&connectionId={connected}&dueOn={today}"],
  ["desk.aliases._index", "/desk/aliases",                                         "in   403   403   200  200   403  403  403  see  see  200"],
  ["desk.aliases._index", "/desk/aliases?q=ひみつ",                                 "in   403   403   200  200   403  403  403  see  see  200"],
  ["desk.aliases.new", "/desk/aliases/new",                                        "in   403   403   200  200   403  403  403  200  200  200"],
  ["desk.aliases.new", "/desk/aliases/new",                                        "in   403   403   303  303   403  403  403  303  303  303", "alias=さくら-3"],
  ["desk.find", "/desk/find",                                                      "in   403   403   200  200   403  403  403  see  see  200"],
  ["desk.tried", "/desk/tried",                                                    "in   403   403   200  200   403  403  403  see  see  200"],
  ["desk.settings", "/desk/settings",                                              "in   403   403   200  200   403  403  403  200  200  200"],
  ["desk.settings", "/desk/settings",                                              "in   403   403   303  303   403  403  403  303  303  303", "watching=20"],
  ["desk.export[.]csv", "/desk/export.csv",                                        "in   403   403   200  200   403  403  403  see  200  200"],
  ["desk.export[.]json", "/desk/export.json",                                      "in   403   403   200  200   403  403  403  see  200  200"],
  // An offer that is none of theirs is answered like one that was taken back meanwhile: with the desk.
  ["desk._index", "/desk?index",                                                   "in   403   403   303  303   403  403  403  303  303  303", "intent=take&aliasId={aliasOffered}"],

  // one alias, for its owner and a colleague                                      guest owner other prof profB off  offB admin keep coll both
  ["desk.aliases.$id", DESK,                                                       "in   403   403   404  404   403  403  403  see  see  404"],
  ["desk.aliases.$id", `${DESK}?of={connected}`,                                   "in   403   403   404  404   403  403  403  see  see  404"],
  ["desk.aliases.$id", DESK,                                                       "in   403   403   404  404   403  403  403  303  303  404", "intent=contact&line=元気そう"],
  ["desk.aliases.$id", DESK,                                                       "in   403   403   404  404   403  403  403  303  303  404", "intent=change&connectionId={connected}&state=watching&version=1"],
  ["desk.aliases.$id", DESK,                                                       "in   403   403   404  404   403  403  403  303  303  404", "intent=support&label=家計"],
  ["desk.aliases.$id", DESK,                                                       "in   403   403   404  404   403  403  403  303  409  404", "intent=deleteEvent&eventId={keepersEvent}"],
  ["desk.aliases.$id", DESK,                                                       "in   403   403   404  404   403  403  403  404  303  404", "intent=leave"],
  ["desk.aliases.$id_.ask.$connectionId", `${DESK}/ask/{candidate}`,               "in   403   403   404  404   403  403  403  see  see  404"],
  ["desk.aliases.$id_.ask.$connectionId", `${DESK}/ask/{candidate}`,               "in   403   403   404  404   403  403  403  303  303  404", "name=見本&message=見学をお願いします&version=1"],
  ["desk.aliases.$id_.compare", `${DESK}/compare`,                                 "in   403   403   404  404   403  403  403  see  see  404"],
  ["desk.aliases.$id_.figure", `${DESK}/figure`,                                   "in   403   403   404  404   403  403  403  see  see  404"],
  ["desk.aliases.$id_.figure[.]svg", `${DESK}/figure.svg`,                         "in   403   403   404  404   403  403  403  see  see  404"],
  ["desk.aliases.$id_.figure[.]png", `${DESK}/figure.png`,                         "in   403   403   404  404   403  403  403  200  200  404"],
  ["desk.aliases.$id_.find", `${DESK}/find`,                                       "in   403   403   404  404   403  403  403  see  see  404"],
  ["desk.aliases.$id_.find", `${DESK}/find`,                                       "in   403   403   404  404   403  403  403  303  303  404", "listingId={coded}"],
  ["desk.aliases.$id_.find", `${DESK}/find?theme=work`,                            "in   403   403   404  404   403  403  403  303  303  404", "intent=gap"],
  ["desk.aliases.$id_.word.$connectionId", `${DESK}/word/{connected}`,             "in   403   403   404  404   403  403  403  see  see  404"],
  ["desk.aliases.$id_.word.$connectionId", `${DESK}/word/{connected}`,             "in   403   403   404  404   403  403  403  200  200  404", "intent=make"],
  ["desk.aliases.$id_.word.$connectionId", `${DESK}/word/{connected}`,             "in   403   403   404  404   403  403  403  303  303  404", "intent=end&linkId={wordLink}"],

  // one alias, for its owner alone                                                guest owner other prof profB off  offB admin keep coll both
  ["desk.aliases.$id", DESK,                                                       "in   403   403   404  404   403  403  403  303  404  404", "intent=renew"],
  ["desk.aliases.$id", "/desk/aliases/{aliasOffered}",                             "in   403   403   404  404   403  403  403  see  404  404"],
  ["desk.aliases.$id_.edit", `${DESK}/edit`,                                       "in   403   403   404  404   403  403  403  see  404  404"],
  ["desk.aliases.$id_.edit", `${DESK}/edit`,                                       "in   403   403   404  404   403  403  403  303  404  404", "alias=さくら-3&version=1"],
  ["desk.aliases.$id_.share", `${DESK}/share`,                                     "in   403   403   404  404   403  403  403  see  404  404"],
  ["desk.aliases.$id_.share", `${DESK}/share`,                                     "in   403   403   404  404   403  403  403  303  404  404", "userId=user_colleague"],
  ["desk.aliases.$id_.handover", `${DESK}/handover`,                               "in   403   403   404  404   403  403  403  see  404  404"],
  ["desk.aliases.$id_.handover", `${DESK}/handover`,                               "in   403   403   404  404   403  403  403  303  404  404", "intent=offer&userId=user_colleague"],
  ["desk.aliases.$id_.export", `${DESK}/export`,                                   "in   403   403   404  404   403  403  403  see  404  404"],
  ["desk.aliases.$id_.export[.]csv", `${DESK}/export.csv`,                         "in   403   403   404  404   403  403  403  see  404  404"],
  ["desk.aliases.$id_.export[.]json", `${DESK}/export.json`,                       "in   403   403   404  404   403  403  403  see  404  404"],
  ["desk.aliases.$id_.delete", `${DESK}/delete`,                                   "in   403   403   404  404   403  403  403  see  404  404"],
  ["desk.aliases.$id_.delete", `${DESK}/delete`,                                   "in   403   403   404  404   403  403  403  303  404  404", "sure=yes"],

  // sheets: of what everyone may see                                              guest owner other prof profB off  offB admin keep coll both
  ["desk.sheets.new", "/desk/sheets/new?listing={open}",                           "in   403   403   200  200   403  403  403  200  200  200"],
  ["desk.sheets.new", "/desk/sheets/new?alias={alias}",                            "in   403   403   404  404   403  403  403  200  200  404"],
  ["desk.sheets.new", "/desk/sheets/new",                                          "in   403   403   303  303   403  403  403  303  303  303", "listing={open}&language=ja"],
  ["desk.sheets.preview", "/desk/sheets/preview?listing={open}&language=easy",     "in   403   403   200  200   403  403  403  200  200  200"],
  ["desk.sheets.preview", "/desk/sheets/preview?listing={role}&language=easy",     "in   403   403   404  404   403  403  403  404  404  404"],
  ["desk.sheets.preview", "/desk/sheets/preview?listing={open}&language=en",       "in   403   403   303  303   403  403  403  303  303  303", "make=yes"],
  ["_site.sheets.$token", "/sheets/{sheetToken}",                                  "200  200   200   200  200   200  200  200"],
  ["_site.sheets.$token", "/sheets/{sheetToken}",                                  "200  200   200   200  200   200  200  200", "sure=yes"],
  ["_site.sheets.$token", "/sheets/unknown",                                       "404  404   404   404  404   404  404  404"],

  // word from the circle, and the list on one's own device                        guest owner other prof profB off  offB admin
  ["_site.word.$token", "/word/{wordToken}",                                       "see  see   see   see  see   see  see  see"],
  ["_site.word.$token", "/word/{wordToken}",                                       "200  200   200   200  200   200  200  200", "answer=notSeen"],
  ["_site.word.$token", "/word/unknown",                                           "404  404   404   404  404   404  404  404"],
  ["_site.word.$token", "/word/unknown",                                           "410  410   410   410  410   410  410  410", "answer=notSeen"],
  ["_site.to-try", "/to-try",                                                      "200  200   200   200  200   200  200  200"],
  ["to-try.cards", '/to-try/cards?ids=["{role}","{open}"]',                        "200  200   200   200  200   see  200  200"],

  // what is counted, for the desk of the town; keepers see numbers no more than others
  //                                                                               guest owner other prof profB off  offB admin keep coll both
  ["municipalities.$code.desk.counts", "/municipalities/{A}/desk/counts",          "in   404   404   404  404   200  404  200  404  404  200"],
  ["municipalities.$code.desk.counts", "/municipalities/{A}/desk/counts?theme=work", "in 404   404   404  404   200  404  200  404  404  200"],
  ["municipalities.$code.desk.counts[.]csv", "/municipalities/{A}/desk/counts.csv", "in  404   404   404  404   200  404  200  404  404  200"],

  // pages of one's own that have nothing to do with aliases: no word of one is there
  //                                                                               guest owner other prof profB off  offB admin keep coll both
  ["account._index", "/account",                                                   "in   see   200   200  200   200  200  200  200  200  200"],
  ["my._index", "/my",                                                             "in   see   200   200  200   200  200  200  200  200  200"],
];
