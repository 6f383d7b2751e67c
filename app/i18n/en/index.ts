import type { Messages } from "../messages";
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
import { relay } from "./relay";
import { report } from "./report";
import { subscription } from "./subscription";

export const en: Messages = {
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
  check,
  listingForm,
  relay,
  desk,
  administration,
};
