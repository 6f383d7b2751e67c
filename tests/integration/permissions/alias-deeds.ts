/** How each verb of alias-verbs-table.ts is called: on the alias that `keeper` shares with `colleague`, or on another. */
import type { Actor } from "~/domain/accounts/actor";
import { addConnection as add } from "~/domain/connection/add-connection.server";
import { addSupport as support } from "~/domain/connection/add-support.server";
import { askByRelay as ask } from "~/domain/connection/ask-by-relay.server";
import { changeConnection as change } from "~/domain/connection/change-connection.server";
import { createAlias as create } from "~/domain/connection/create-alias.server";
import { declineHandover as decline } from "~/domain/connection/decline-handover.server";
import { deleteAlias as remove } from "~/domain/connection/delete-alias.server";
import { deleteEvent } from "~/domain/connection/delete-event.server";
import { deleteSupport as removeSupport } from "~/domain/connection/delete-support.server";
import { endShare as unshare } from "~/domain/connection/end-share.server";
import { endSupport as finishSupport } from "~/domain/connection/end-support.server";
import { endWordLink as endLink } from "~/domain/connection/end-word-link.server";
import { exportAlias as exportOne } from "~/domain/connection/export-alias.server";
import { exportAll as exportOwn } from "~/domain/connection/export-all.server";
import { lookIn as look } from "~/domain/connection/look-in.server";
import { makeWordLink as makeLink } from "~/domain/connection/make-word-link.server";
import { moveCandidate as move } from "~/domain/connection/move-candidate.server";
import { noteContact as contact } from "~/domain/connection/note-contact.server";
import { noteMotivation as motivation } from "~/domain/connection/note-motivation.server";
import { noteProblem as problem } from "~/domain/connection/note-problem.server";
import { noteSearchGap as gap } from "~/domain/connection/note-search-gap.server";
import { offerHandover as offer } from "~/domain/connection/offer-handover.server";
import { reconnect as connectAgain } from "~/domain/connection/reconnect.server";
import { removeCandidate as removeOne } from "~/domain/connection/remove-candidate.server";
import { renewAlias as renew } from "~/domain/connection/renew-alias.server";
import { saveAliasWords as save } from "~/domain/connection/save-alias-words.server";
import { setFit as judge } from "~/domain/connection/set-fit.server";
import { setLookInDays as setDays } from "~/domain/connection/set-look-in-days.server";
import { setRole as role } from "~/domain/connection/set-role.server";
import { shareAlias as share } from "~/domain/connection/share-alias.server";
import { takeHandover as take } from "~/domain/connection/take-handover.server";
import { tellWord as tell } from "~/domain/connection/tell-word.server";
import { undoLastChange as undo } from "~/domain/connection/undo-last-change.server";
import { endSheet as forget } from "~/domain/exporting/end-sheet.server";
import { makeSheetLink as makeSheet } from "~/domain/exporting/make-sheet-link.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { colleague } from "../../factories/connection";
import type { Ids } from "../../factories/planted-things";
import { now } from "./deeds";

const TODAY = "2026-11-24";
const words = { alias: "さくら-3", area: null, targets: [], likes: "花", wants: "" };
const noted = { line: "元気そう", onDay: TODAY };
const chosen = { ...noted, step: null, reason: null, lookInOn: null };
const t = translatorFor("ja");
const ofAlias = (actor: Actor, { alias: aliasId }: Ids) => ({ actor, aliasId, now });
const ofOffered = (actor: Actor, { aliasOffered: aliasId }: Ids) => ({ actor, aliasId, now });
const at = (actor: Actor, connectionId: string) => ({ actor, connectionId, now });

export const createAlias = (actor: Actor) => create({ actor, words, now });
export const createForTownA = (actor: Actor) => create({ actor, words, municipalityCode: "222127", now });
export const setLookInDays = (actor: Actor) => setDays({ actor, days: { watching: 20 }, now });
export const saveAliasWords = (actor: Actor, it: Ids) => save({ ...ofAlias(actor, it), words, version: 1 });
export const renewAlias = (actor: Actor, it: Ids) => renew(ofAlias(actor, it));
export const deleteAlias = (actor: Actor, it: Ids) => remove(ofAlias(actor, it));
export const exportAlias = (actor: Actor, it: Ids) => exportOne({ ...ofAlias(actor, it), format: "json" }, t);
export const exportAll = (actor: Actor) => exportOwn({ actor, format: "csv", now }, t);
export const shareAlias = (actor: Actor, it: Ids) => share({ ...ofOffered(actor, it), userId: colleague.userId });
export const endShare = (actor: Actor, it: Ids) => unshare({ ...ofAlias(actor, it), userId: colleague.userId });
export const offerHandover = (actor: Actor, it: Ids) => offer({ ...ofAlias(actor, it), toUserId: colleague.userId });
export const takeBackOffer = (actor: Actor, it: Ids) => offer({ ...ofOffered(actor, it), toUserId: null });
export const takeHandover = (actor: Actor, it: Ids) => take(ofOffered(actor, it));
export const declineHandover = (actor: Actor, it: Ids) => decline(ofOffered(actor, it));

export const addConnection = (actor: Actor, it: Ids) => add({ ...ofAlias(actor, it), listingId: it.coded });
export const addHiddenListing = (actor: Actor, it: Ids) => add({ ...ofAlias(actor, it), listingId: it.twin });
export const removeCandidate = (actor: Actor, it: Ids) => removeOne(at(actor, it.candidate));
export const moveCandidate = (actor: Actor, it: Ids) => move({ ...at(actor, it.candidate), direction: "down" });
export const changeConnection = (actor: Actor, it: Ids) =>
  change({ ...at(actor, it.connected), change: { ...chosen, state: "watching" }, version: 1 });
export const reconnect = (actor: Actor, it: Ids) =>
  connectAgain({ ...at(actor, it.returned), toListingId: it.open, change: chosen, version: 1 });
export const lookIn = (actor: Actor, it: Ids) => {
  const input = { ...noted, result: "stays", reason: null, lookInOn: null } as const;
  return look({ ...at(actor, it.connected), dueOn: TODAY, input });
};
export const setFit = (actor: Actor, it: Ids) => judge({ ...at(actor, it.connected), fit: "good" });
export const setRole = (actor: Actor, it: Ids) => role({ ...at(actor, it.connected), isRole: true });
export const noteContact = (actor: Actor, it: Ids) => contact({ ...ofAlias(actor, it), ...noted, connectionId: null });
export const noteProblem = (actor: Actor, it: Ids) => problem({ ...ofAlias(actor, it), ...noted, connectionId: null });
/** The つながり of one alias told of another. */
export const noteAstray = (actor: Actor, it: Ids) =>
  contact({ ...ofOffered(actor, it), ...noted, connectionId: it.connected });
export const noteMotivation = (actor: Actor, it: Ids) => motivation({ ...ofAlias(actor, it), ...noted, level: 5 });
export const addSupport = (actor: Actor, it: Ids) =>
  support({ ...ofAlias(actor, it), input: { label: "家計", fromDay: TODAY, toDay: null } });
export const endSupport = (actor: Actor, { support: supportId }: Ids) =>
  finishSupport({ actor, supportId, toDay: TODAY, now });
export const deleteSupport = (actor: Actor, { support: supportId }: Ids) => removeSupport({ actor, supportId, now });
export const deleteKeepersEvent = (actor: Actor, { keepersEvent: eventId }: Ids) =>
  deleteEvent({ actor, eventId, now });
export const deleteColleaguesEvent = (actor: Actor, { colleaguesEvent: eventId }: Ids) =>
  deleteEvent({ actor, eventId, now });
export const undoKeepers = (actor: Actor, it: Ids) => undo({ ...ofAlias(actor, it), eventId: it.keepersEvent });
export const undoColleagues = (actor: Actor, it: Ids) => undo({ ...ofAlias(actor, it), eventId: it.colleaguesEvent });
export const askByRelay = (actor: Actor, it: Ids) =>
  ask({ ...at(actor, it.candidate), input: { name: "見本", message: "見学をお願いします" }, version: 1 });
export const makeWordLink = (actor: Actor, it: Ids) => makeLink(at(actor, it.connected));
export const endWordLink = (actor: Actor, it: Ids) => endLink({ ...at(actor, it.connected), linkId: it.wordLink });
export const noteSearchGap = (actor: Actor, it: Ids) =>
  gap({ ...ofAlias(actor, it), theme: "work", targets: [], area: null });

const sheetOf = (actor: Actor, listingId: string) =>
  makeSheet({ actor, input: { listingIds: [listingId], language: "ja" }, now });
export const makeSheetLink = (actor: Actor, it: Ids) => sheetOf(actor, it.open);
export const makeSheetOfHidden = (actor: Actor, it: Ids) => sheetOf(actor, it.role);

const word = { answer: "notSeen", line: "" } as const;
export const tellWord = (_actor: Actor, it: Ids) => tell({ token: it.wordToken, input: word, now });
export const tellByNoLink = () => tell({ token: "unknown", input: word, now });
export const endSheet = (_actor: Actor, it: Ids) => forget({ token: it.sheetToken });
export const endNoSheet = () => forget({ token: "unknown" });
