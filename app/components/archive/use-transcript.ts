import { useFetcher } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { TranscriptHits } from "~/domain/archive/find-in-transcript";
import { partAt } from "~/domain/archive/transcript-parts";
import type { TranscriptView } from "~/domain/archive/transcript-view";
import { useJumps, usePlayed, usePlayerClock } from "./player-clock";

/** What /archive/ID/passages answers. */
export type PassagesAnswer = { transcript: TranscriptView | null; find: TranscriptHits | null };

/** The part shown: the one the page came with, the one that was turned to, or, while following, the one being spoken. */
export function useTranscript(recordId: string, first: TranscriptView) {
  const [shown, setShown] = useState(first);
  const clock = usePlayerClock();
  const [isFollowing, setFollowing] = useState(() => partAt(first.parts, clock.startMs) === first.part);
  const jumps = useJumps();
  const played = usePlayed((ms) => partAt(shown.parts, ms));
  const { load, data } = useFetcher<PassagesAnswer>({ key: `passages-${recordId}` });
  const asked = useRef(first.part);

  useEffect(() => {
    asked.current = first.part;
    setShown(first);
  }, [first]);
  useEffect(() => {
    const came = data?.transcript;
    if (came && came.part === asked.current) setShown(came);
  }, [data]);
  // Whoever goes to a moment wants to read along from there.
  useEffect(() => {
    if (jumps > 0) setFollowing(true);
  }, [jumps]);

  const turnTo = (part: number) => {
    if (asked.current === part) return;
    asked.current = part;
    load(`/archive/${recordId}/passages?language=${shown.language}&part=${part}`);
  };
  const turn = useRef(turnTo);
  turn.current = turnTo;
  useEffect(() => {
    if (isFollowing) turn.current(played);
  }, [isFollowing, played]);

  return { shown, isFollowing, setFollowing, turnTo };
}

const TYPING_PAUSE_MS = 250;

/** Searches while somebody types; `first`: what the page came with. */
export function useFindInTranscript(recordId: string, language: string, first: TranscriptHits | null) {
  const { load, data } = useFetcher<PassagesAnswer>({ key: `find-${recordId}` });
  const [typed, setTyped] = useState(first?.query ?? "");
  const isTyped = useRef(false);
  const find = typed.trim();
  const searchNow = useCallback(() => {
    isTyped.current = true;
    if (find) load(`/archive/${recordId}/passages?${new URLSearchParams({ language, find })}`);
  }, [find, recordId, language, load]);
  useEffect(() => {
    if (!isTyped.current) return;
    const timer = setTimeout(searchNow, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [searchNow]);
  const type = (text: string) => {
    isTyped.current = true;
    setTyped(text);
  };
  const found = isTyped.current ? (data?.find ?? null) : first;
  return { typed, type, searchNow, found: find === "" ? null : found };
}
