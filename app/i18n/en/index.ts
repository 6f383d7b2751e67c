import type { Messages } from "../messages";
import { accounts } from "./accounts";
import { administration } from "./administration";
import { archive } from "./archive";
import { archiveCaptions } from "./archive-captions";
import { archiveDesk } from "./archive-desk";
import { archiveFiles } from "./archive-files";
import { area } from "./area";
import { asking } from "./asking";
import { check } from "./check";
import { circle } from "./circle";
import { common } from "./common";
import { connection } from "./connection";
import { desk } from "./desk";
import { everything } from "./everything";
import { finding } from "./finding";
import { gaps } from "./gaps";
import { glossary } from "./glossary";
import { home } from "./home";
import { listing } from "./listing";
import { listingForm } from "./listing-form";
import { map } from "./map";
import { my } from "./my";
import { pages } from "./pages";
import { question } from "./question";
import { questionnaire } from "./questionnaire";
import { registration } from "./registration";
import { relay } from "./relay";
import { report } from "./report";
import { sheet } from "./sheet";
import { subscription } from "./subscription";
import { symposium } from "./symposium";
import { symposiumDesk } from "./symposium-desk";
import { symposiumList } from "./symposium-list";
import { toTry } from "./to-try";
import { training } from "./training";
import { voices } from "./voices";
import { word } from "./word";

export const en: Messages = {
  my,
  common,
  connection,
  home,
  map,
  circle,
  listing,
  area,
  pages,
  accounts,
  report,
  subscription,
  symposiumList,
  symposium,
  symposiumDesk,
  check,
  listingForm,
  relay,
  desk,
  finding,
  question,
  questionnaire,
  registration,
  administration,
  gaps,
  sheet,
  word,
  toTry,
  archive,
  archiveDesk,
  archiveCaptions,
  archiveFiles,
  training,
  glossary,
  everything,
  voices,
  asking,
};
