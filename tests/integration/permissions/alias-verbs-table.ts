/**
 * Who may do what with aliases and what is told of them, as in verbs-table.ts. The thing is the alias that `keep` (a
 * professional of town A) shares with `coll`, who works at the same place; `offered` is another, not shared, which was
 * offered to `coll`. `prof.` is a professional of the same town and another place of work, `both` an officer and a
 * professional of it.
 */
import * as deeds from "./alias-deeds";
import type { VerbRow } from "./verbs-table";

// biome-ignore format: a table is read in columns
export const ALIAS_VERBS: VerbRow[] = [
  // a professional's own desk          guest owner other prof. prof.B off.  off.B admin keep  coll  both
  ["createAlias",                       "-     403   403   yes   yes   403   403   403   yes   yes   yes ", deeds.createAlias],
  ["createAlias, for town A",           "-     403   403   yes   403   403   403   403   yes   yes   yes ", deeds.createForTownA],
  ["setLookInDays",                     "-     403   403   yes   yes   403   403   403   yes   yes   yes ", deeds.setLookInDays],
  ["exportAll, each their own",         "-     none  none  none  none  none  none  none  yes   none  none", deeds.exportAll],
  ["makeSheetLink",                     "-     403   403   yes   yes   403   403   403   yes   yes   yes ", deeds.makeSheetLink],
  ["makeSheetLink, a hidden listing",   "-     403   403   404   404   403   403   403   404   404   404 ", deeds.makeSheetOfHidden],

  // the owner alone                    guest owner other prof. prof.B off.  off.B admin keep  coll  both
  ["saveAliasWords",                    "-     404   404   404   404   404   404   404   yes   404   404 ", deeds.saveAliasWords],
  ["renewAlias",                        "-     404   404   404   404   404   404   404   yes   404   404 ", deeds.renewAlias],
  ["deleteAlias",                       "-     404   404   404   404   404   404   404   yes   404   404 ", deeds.deleteAlias],
  ["exportAlias",                       "-     404   404   404   404   404   404   404   yes   404   404 ", deeds.exportAlias],
  ["shareAlias, offered",               "-     404   404   404   404   404   404   404   yes   404   404 ", deeds.shareAlias],
  ["endShare, the colleague's own",     "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.endShare],
  ["offerHandover",                     "-     404   404   404   404   404   404   404   yes   404   404 ", deeds.offerHandover],
  ["offerHandover, taken back",         "-     404   404   404   404   404   404   404   yes   404   404 ", deeds.takeBackOffer],
  ["takeHandover, offered",             "-     404   404   404   404   404   404   404   404   yes   404 ", deeds.takeHandover],
  ["declineHandover, offered",          "-     404   404   404   404   404   404   404   404   yes   404 ", deeds.declineHandover],

  // the owner and the colleague        guest owner other prof. prof.B off.  off.B admin keep  coll  both
  ["addConnection",                     "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.addConnection],
  ["addConnection, a hidden listing",   "-     404   404   404   404   404   404   404   404   404   404 ", deeds.addHiddenListing],
  ["removeCandidate",                   "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.removeCandidate],
  ["moveCandidate",                     "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.moveCandidate],
  ["changeConnection",                  "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.changeConnection],
  ["reconnect",                         "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.reconnect],
  ["lookIn",                            "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.lookIn],
  ["setFit",                            "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.setFit],
  ["setRole",                           "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.setRole],
  ["noteContact",                       "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.noteContact],
  ["noteContact, of another alias",     "-     404   404   404   404   404   404   404   404   404   404 ", deeds.noteAstray],
  ["noteProblem",                       "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.noteProblem],
  ["noteMotivation",                    "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.noteMotivation],
  ["addSupport",                        "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.addSupport],
  ["endSupport",                        "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.endSupport],
  ["deleteSupport",                     "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.deleteSupport],
  ["deleteEvent, the owner's",          "-     404   404   404   404   404   404   404   yes   403   404 ", deeds.deleteKeepersEvent],
  ["deleteEvent, the colleague's",      "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.deleteColleaguesEvent],
  ["undoLastChange, the owner's",       "-     404   404   404   404   404   404   404   yes   409   404 ", deeds.undoKeepers],
  ["undoLastChange, the colleague's",   "-     404   404   404   404   404   404   404   409   yes   404 ", deeds.undoColleagues],
  ["askByRelay",                        "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.askByRelay],
  ["makeWordLink",                      "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.makeWordLink],
  ["endWordLink",                       "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.endWordLink],
  ["noteSearchGap",                     "-     404   404   404   404   404   404   404   yes   yes   404 ", deeds.noteSearchGap],

  // the holder of a link               guest owner other prof. prof.B off.  off.B admin keep  coll  both
  ["tellWord, by its link",             "yes   yes   yes   yes   yes   yes   yes   yes   yes   yes   yes ", deeds.tellWord],
  ["tellWord, by no link",              "404   404   404   404   404   404   404   404   404   404   404 ", deeds.tellByNoLink],
  ["endSheet, by its link",             "yes   yes   yes   yes   yes   yes   yes   yes   yes   yes   yes ", deeds.endSheet],
  ["endSheet, by no link",              "none  none  none  none  none  none  none  none  none  none  none", deeds.endNoSheet],
];
