/** Everything about places that needs no network: addresses, names, labels, boundaries. */
export { type FindPlacesOptions, findPlaces, type Place } from "./find-places.server";
export { type GeocodeOptions, type GeocodeResult, geocode, geocodeNow } from "./geocode.server";
export { municipalityAt } from "./municipality-at.server";
export { type PlaceLabel, placeLabels } from "./place-labels.server";
