import { accounts } from "./accounts";
import { administration } from "./administration";
import { area } from "./area";
import { check } from "./check";
import { circle } from "./circle";
import { common } from "./common";
import { desk } from "./desk";
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
import { subscription } from "./subscription";
import { symposium } from "./symposium";
import { symposiumDesk } from "./symposium-desk";
import { symposiumList } from "./symposium-list";

export const ja = {
  my,
  common,
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
  question,
  questionnaire,
  registration,
  administration,
};
