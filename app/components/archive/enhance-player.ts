/** The controls of Plyr over the browser's own. Loaded only in the browser, when there is something to play. */
import Plyr from "plyr";
import "plyr/dist/plyr.css";
import "./player.css";
import type { Translate } from "~/i18n/messages";

/** Volume, speed and the language of captions stay on the device under this name. */
const STORAGE_KEY = "hitobito.player";
const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** Gives back how to take the controls away again. */
export function enhancePlayer(element: HTMLMediaElement, options: { title: string; language: string; t: Translate }) {
  const { title, language, t } = options;
  // Its types do not know the title, which names the buttons.
  const settings: Plyr.Options & { title: string } = {
    title,
    iconUrl: "/icons/player.svg",
    loadSprite: false,
    // Neither is ever asked of another site.
    blankVideo: "",
    storage: { enabled: true, key: STORAGE_KEY },
    speed: { selected: 1, options: SPEEDS },
    captions: { active: true, language, update: false },
    controls: [
      ...["play-large", "rewind", "play", "fast-forward", "progress", "current-time", "duration"],
      ...["mute", "volume", "captions", "settings", "pip", "fullscreen"],
    ],
    settings: ["captions", "speed"],
    keyboard: { focused: true, global: false },
    tooltips: { controls: true, seek: true },
    hideControls: false,
    // With false the length of what is opened at a moment would stay 0; the time shown runs forward all the same.
    invertTime: true,
    disableContextMenu: false,
    i18n: labels(t),
  };
  const player = new Plyr(element, settings);
  // What was opened at a moment had come there before the bar listened.
  if (element.readyState > 0 && element.currentTime > 0) element.dispatchEvent(new Event("timeupdate"));
  return () => player.destroy();
}

function labels(t: Translate): Record<string, string> {
  return {
    rewind: t("archive.player.rewind"),
    play: t("archive.player.play"),
    pause: t("archive.player.pause"),
    fastForward: t("archive.player.fastForward"),
    seek: t("archive.player.seek"),
    seekLabel: t("archive.player.seekLabel"),
    played: t("archive.player.played"),
    buffered: t("archive.player.buffered"),
    currentTime: t("archive.player.currentTime"),
    duration: t("archive.player.duration"),
    volume: t("archive.player.volume"),
    mute: t("archive.player.mute"),
    unmute: t("archive.player.unmute"),
    enableCaptions: t("archive.player.enableCaptions"),
    disableCaptions: t("archive.player.disableCaptions"),
    enterFullscreen: t("archive.player.enterFullscreen"),
    exitFullscreen: t("archive.player.exitFullscreen"),
    captions: t("archive.player.captions"),
    settings: t("archive.player.settings"),
    pip: t("archive.player.pip"),
    menuBack: t("archive.player.menuBack"),
    speed: t("archive.player.speed"),
    normal: t("archive.player.normal"),
    disabled: t("archive.player.disabled"),
    enabled: t("archive.player.enabled"),
  };
}
