/**
 * Who may do what with records, captions, files, voices, training plans and the glossary, as in verbs-table.ts. As with
 * symposia, verbs know officers alone: the doors of the desks (http/archive-desk.server.ts …) make administrators officers of
 * the desk they stand at.
 */
import * as archive from "./archive-deeds";
import * as training from "./training-deeds";
import type { VerbRow } from "./verbs-table";
import * as voices from "./voices-deeds";

// biome-ignore format: a table is read in columns
export const ARCHIVE_VERBS: VerbRow[] = [
  // records of A; "shared": with town B, from the desk of their own town
  //                                              guest owner other prof. prof.B off.  off.B admin
  ["createRecord",                               "-     404   404   404   404   yes   404   404  ", archive.createRecord],
  ["createRecord, of another town",              "404   404   404   404   404   404   404   404  ", archive.createElsewhere],
  ["createRecord, from a symposium",             "-     404   404   404   404   yes   404   404  ", archive.createFromSymposium],
  ["createRecord, from a shared one",            "-     404   404   404   404   yes   yes   404  ", archive.createFromShared],
  ["saveRecordDraft",                            "-     404   404   404   404   yes   404   404  ", archive.saveDraft],
  ["saveRecordDraft, from the own desk",         "-     404   404   404   404   yes   404   404  ", archive.saveDraftElsewhere],
  ["saveRecordDraft, shared",                    "-     404   404   404   404   yes   yes   404  ", archive.saveDraftShared],
  ["publishRecord",                              "-     404   404   404   404   yes   404   404  ", archive.publishRecord],
  ["publishRecord, shared",                      "-     404   404   404   404   yes   yes   404  ", archive.publishShared],
  ["publishRecord, a speaker refuses",           "-     404   404   404   404   none  404   404  ", archive.publishRefused],
  ["withdrawRecord",                             "-     404   404   404   404   yes   404   404  ", archive.withdrawRecord],
  ["withdrawRecord, never published",            "-     404   404   404   404   409   404   404  ", archive.withdrawDraft],
  ["putBackRecord",                              "-     404   404   404   404   yes   404   404  ", archive.putBackRecord],
  ["putBackRecord, not withdrawn",               "-     404   404   404   404   409   404   404  ", archive.putBackPublic],
  ["saveSeries, a new one",                      "-     404   404   404   404   yes   404   404  ", archive.makeSeries],
  ["saveSeries, of another town",                "404   404   404   404   404   404   404   404  ", archive.makeSeriesElsewhere],
  ["saveSeries, other words",                    "-     404   404   404   404   yes   404   404  ", archive.renameSeries],
  ["saveSeries, of B",                           "404   404   404   404   404   404   yes   404  ", archive.renameSeriesOfB],
  ["orderSeries",                                "-     404   404   404   404   yes   404   404  ", archive.orderSeries],
  ["chooseRecordSeries",                         "-     404   404   404   404   yes   404   404  ", archive.chooseSeries],
  ["chooseRecordSeries, of B",                   "-     404   404   404   404   404   404   404  ", archive.chooseSeriesOfB],
  ["importTalks",                                "-     404   404   404   404   yes   404   404  ", archive.importTalks],
  ["importTalks, for another town",              "404   404   404   404   404   404   404   404  ", archive.importTalksElsewhere],

  // captions and files of a record
  //                                              guest owner other prof. prof.B off.  off.B admin
  ["importCaptions",                             "-     404   404   404   404   yes   404   404  ", archive.importCaptions],
  ["importCaptions, a new language",             "-     404   404   404   404   yes   404   404  ", archive.importNewLanguage],
  ["importCaptions, shared",                     "-     404   404   404   404   yes   yes   404  ", archive.importShared],
  ["addCue",                                     "-     404   404   404   404   yes   404   404  ", archive.addCue],
  ["addCue, shared",                             "-     404   404   404   404   yes   yes   404  ", archive.addCueShared],
  ["saveCues",                                   "-     404   404   404   404   yes   404   404  ", archive.saveCues],
  ["saveCues, of another record",                "-     404   404   404   404   409   404   404  ", archive.saveForeignCue],
  ["deleteCue",                                  "-     404   404   404   404   yes   404   404  ", archive.deleteCue],
  ["deleteCue, of another record",               "-     404   404   404   404   404   404   404  ", archive.deleteForeignCue],
  ["setSpeaker",                                 "-     404   404   404   404   yes   404   404  ", archive.setSpeaker],
  ["setSpeaker, of another record",              "-     404   404   404   404   404   404   404  ", archive.setForeignSpeaker],
  ["mendBrokenCue",                              "-     404   404   404   404   yes   404   404  ", archive.mendBrokenCue],
  ["mendBrokenCue, of another record",           "-     404   404   404   404   404   404   404  ", archive.mendForeignCue],
  ["deleteBrokenCue",                            "-     404   404   404   404   yes   404   404  ", archive.deleteBrokenCue],
  ["deleteBrokenCue, of another record",         "-     404   404   404   404   404   404   404  ", archive.deleteForeignBrokenCue],
  ["deleteTrack",                                "-     404   404   404   404   yes   404   404  ", archive.deleteTrack],
  ["keepFile",                                   "-     404   404   404   404   yes   404   404  ", archive.keepFile],
  ["keepFile, shared",                           "-     404   404   404   404   yes   yes   404  ", archive.keepFileShared],
  ["placeFile",                                  "-     404   404   404   404   yes   404   404  ", archive.placeFile],
  ["placeFile, of another record",               "-     404   404   404   404   404   404   404  ", archive.placeForeignFile],
  ["deleteFile",                                 "-     404   404   404   404   yes   404   404  ", archive.deleteFile],
  ["deleteFile, that is shown",                  "-     404   404   404   404   none  404   404  ", archive.deleteUsedFile],
  ["deleteFile, of another record",              "-     404   404   404   404   404   404   404  ", archive.deleteForeignFile],

  // what was answered about records and plans, and what was changed because of it
  //                                              guest owner other prof. prof.B off.  off.B admin
  ["addAnsweredChange",                          "-     404   404   404   404   yes   404   404  ", voices.addChange],
  ["addAnsweredChange, by a made-up door",       "-     404   404   404   404   yes   404   404  ", voices.addChangeAsserted],
  ["addAnsweredChange, shared",                  "-     404   404   404   404   yes   yes   404  ", voices.addChangeShared],
  ["addAnsweredChange, of a plan",               "-     404   404   404   404   yes   404   404  ", voices.addChangeOfPlan],
  ["editAnsweredChange",                         "-     404   404   404   404   yes   404   404  ", voices.editChange],
  ["editAnsweredChange, shared",                 "-     404   404   404   404   yes   yes   404  ", voices.editChangeShared],
  ["editAnsweredChange, of another record",      "-     404   404   404   404   404   404   404  ", voices.editForeignChange],
  ["publishAnsweredChange",                      "-     404   404   404   404   yes   404   404  ", voices.publishChange],
  ["publishAnsweredChange, of a plan, as a record's", "-     404   404   404   404   404   404   404  ", voices.publishForeignChange],
  ["unpublishAnsweredChange",                    "-     404   404   404   404   yes   404   404  ", voices.takeBackChange],
  ["deleteAnsweredChange",                       "-     404   404   404   404   yes   404   404  ", voices.deleteChange],
  ["deleteAnsweredChange, of a plan",            "-     404   404   404   404   yes   404   404  ", voices.deleteChangeOfPlan],
  ["createQuestionnaire, of a record",           "-     404   404   404   404   yes   404   404  ", voices.createForRecord],
  ["createQuestionnaire, of a plan",             "-     404   404   404   404   yes   404   404  ", voices.createForPlan],
  ["saveQuestionnaire, of a record",             "-     404   404   404   404   yes   404   404  ", voices.saveOfRecord],
  ["saveQuestionnaire, of a plan",               "-     404   404   404   404   yes   404   404  ", voices.saveOfPlan],
  ["publishResults, of a shared record",         "-     404   404   404   404   yes   yes   404  ", voices.publishResultsShared],
  ["unpublishResults, of a plan",                "-     404   404   404   404   yes   404   404  ", voices.unpublishResultsOfPlan],
  ["answerQuestionnaire, of a record",           "yes   yes   yes   yes   yes   yes   yes   yes  ", voices.answerAboutRecord],
  ["answerQuestionnaire, of a plan",             "yes   yes   yes   yes   yes   yes   yes   yes  ", voices.answerAboutPlan],
  ["answerQuestionnaire, without its version",   "404   404   404   404   404   404   404   404  ", voices.answerWithoutVersion],
  ["answerQuestionnaire, not open to all",       "404   404   404   404   404   404   404   404  ", voices.answerAboutShared],

  // training plans of A, from the desk of their own town; any town copies and holds a published one
  //                                              guest owner other prof. prof.B off.  off.B admin
  ["createPlan",                                 "-     404   404   404   404   yes   404   404  ", training.createPlan],
  ["createPlan, of another town",                "404   404   404   404   404   404   404   404  ", training.createElsewhere],
  ["savePlanDraft",                              "-     404   404   404   404   yes   404   404  ", training.savePlanDraft],
  ["savePlanDraft, from the own desk",           "-     404   404   404   404   yes   404   404  ", training.saveFromOwnDesk],
  ["publishPlan",                                "-     404   404   404   404   yes   404   404  ", training.publishPlan],
  ["withdrawPlan",                               "-     404   404   404   404   yes   404   404  ", training.withdrawPlan],
  ["withdrawPlan, never published",              "-     404   404   404   404   409   404   404  ", training.withdrawDraft],
  ["withdrawPlan, back",                         "-     404   404   404   404   yes   404   404  ", training.putPlanBack],
  ["copyPlan",                                   "-     404   404   404   404   yes   yes   404  ", training.copyPlan],
  ["copyPlan, never published",                  "-     404   404   404   404   yes   404   404  ", training.copyDraft],
  ["copyPlan, withdrawn",                        "-     404   404   404   404   yes   404   404  ", training.copyWithdrawn],
  ["copyPlan, for another town",                 "404   404   404   404   404   404   404   404  ", training.copyForTown],
  ["noteHeldTraining",                           "404   404   404   404   404   yes   yes   404  ", training.noteHeld],
  ["noteHeldTraining, never published",          "404   404   404   404   404   404   404   404  ", training.noteHeldOfDraft],
  ["noteHeldTraining, withdrawn",                "404   404   404   404   404   yes   404   404  ", training.noteHeldOfWithdrawn],
  ["noteHeldTraining, for another town",         "404   404   404   404   404   404   404   404  ", training.noteHeldForTown],
  ["changeHeldTraining",                         "404   404   404   404   404   yes   404   404  ", training.changeHeldOfA],
  ["changeHeldTraining, taken out",              "404   404   404   404   404   yes   404   404  ", training.removeHeldOfA],
  ["changeHeldTraining, held by B",              "404   404   404   404   404   404   yes   404  ", training.changeHeldOfB],
  ["changeHeldTraining, of another plan",        "404   404   404   404   404   404   404   404  ", training.changeHeldAstray],
  ["makeCertificateLink",                        "404   404   404   404   404   yes   404   404  ", training.makeCertificateLink],
  ["makeCertificateLink, held by B",             "404   404   404   404   404   404   yes   404  ", training.makeLinkOfB],
  ["endCertificateLink",                         "404   404   404   404   404   yes   404   404  ", training.endCertificateLink],

  // what one has learned, kept in one's own account
  //                                              guest owner other prof. prof.B off.  off.B admin
  ["keepProgress",                               "-     yes   yes   yes   yes   yes   yes   yes  ", training.keepProgress],
  ["keepProgress, never published",              "none  none  none  none  none  none  none  none ", training.keepProgressOfDraft],
  ["tickLearning",                               "-     yes   yes   yes   yes   yes   yes   yes  ", training.tickLearning],
  ["tickLearning, never published",              "404   404   404   404   404   404   404   404  ", training.tickDraft],
  ["tickLearning, withdrawn",                    "404   404   404   404   404   404   404   404  ", training.tickWithdrawn],
  ["forgetProgress",                             "-     yes   none  none  none  none  none  none ", training.forgetProgress],

  // terms and columns of A
  //                                              guest owner other prof. prof.B off.  off.B admin
  ["createTerm",                                 "-     404   404   404   404   yes   404   404  ", training.createTerm],
  ["createTerm, of another town",                "404   404   404   404   404   404   404   404  ", training.createTermElsewhere],
  ["saveTerm",                                   "-     404   404   404   404   yes   404   404  ", training.saveTerm],
  ["saveTerm, from the own desk",                "-     404   404   404   404   yes   404   404  ", training.saveTermFromOwnDesk],
  ["publishTerm",                                "-     404   404   404   404   yes   404   404  ", training.publishTerm],
  ["unpublishTerm",                              "-     404   404   404   404   yes   404   404  ", training.unpublishTerm],
  ["deleteTerm",                                 "-     404   404   404   404   yes   404   404  ", training.deleteTerm],
  ["deleteTerm, published",                      "-     404   404   404   404   403   404   404  ", training.deletePublishedTerm],
  ["createColumn",                               "-     404   404   404   404   yes   404   404  ", training.createColumn],
  ["createColumn, of another town",              "404   404   404   404   404   404   404   404  ", training.createColumnElsewhere],
  ["saveColumn",                                 "-     404   404   404   404   yes   404   404  ", training.saveColumn],
  ["saveColumn, from the own desk",              "-     404   404   404   404   yes   404   404  ", training.saveColumnFromOwnDesk],
  ["publishColumn",                              "-     404   404   404   404   yes   404   404  ", training.publishColumn],
  ["unpublishColumn",                            "-     404   404   404   404   yes   404   404  ", training.unpublishColumn],
  ["deleteColumn",                               "-     404   404   404   404   yes   404   404  ", training.deleteColumn],
  ["deleteColumn, published",                    "-     404   404   404   404   403   404   404  ", training.deletePublishedColumn],
];
