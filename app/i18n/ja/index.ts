import { area } from "./area";
import { circle } from "./circle";
import { common } from "./common";
import { home } from "./home";
import { listing } from "./listing";
import { map } from "./map";
import { pages } from "./pages";

export const ja = { common, home, map, circle, listing, area, pages };
