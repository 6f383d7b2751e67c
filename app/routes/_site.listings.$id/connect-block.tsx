import type { ReactNode } from "react";
import { ExternalLink } from "~/components/ui/external-link";
import type { ConnectStep } from "~/domain/directory/connect-steps";
import type { ListingPageView } from "~/domain/directory/listing-view";
import { useT } from "~/i18n/translate-context";
import { Block } from "./block";
import type { ListingRelay } from "./listing-page";
import { RelayLinks } from "./relay-links";

/** つなぎ方 as numbered steps; the last one is always to ask how it goes. */
export function ConnectBlock({ view, relay }: { view: ListingPageView; relay: ListingRelay }) {
  const t = useT();
  const isKnown = view.steps.length > 0;
  return (
    <Block
      id="connect"
      title={t("listing.page.connect")}
      className="rounded-12 bg-blue-50 p-5 print:border print:border-solid-gray-420 print:bg-white print:p-2"
    >
      {!isKnown && <p className="mb-2">{t("listing.page.connectUnknown")}</p>}
      <ol className="grid gap-3 print:gap-1">
        {view.steps.map((step, index) => (
          <Numbered key={step.step} number={index + 1}>
            <StepText step={step} name={view.name} />
          </Numbered>
        ))}
        {isKnown && <Numbered number={view.steps.length + 1}>{t("listing.page.step.lookIn")}</Numbered>}
      </ol>
      {view.connectNote && <p className="mt-3 whitespace-pre-line print:mt-1 print:line-clamp-4">{view.connectNote}</p>}
      <RelayLinks id={view.id} relay={relay} />
    </Block>
  );
}

function Numbered({ number, children }: { number: number; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2rem_1fr] gap-3">
      <span
        aria-hidden="true"
        className="mt-0.5 grid size-8 place-items-center rounded-full bg-blue-900 font-bold text-white tabular-nums print:size-6 print:border print:border-black print:bg-white print:text-black"
      >
        {number}
      </span>
      <div className="min-w-0 pt-0.5">{children}</div>
    </li>
  );
}

function StepText({ step, name }: { step: ConnectStep; name: string }) {
  const t = useT();
  switch (step.step) {
    case "phone":
      return (
        <>
          <p>{t("listing.page.step.phoneNamed", { name })}</p>
          <PhoneLink phone={step.phone} extension={step.extension} isLarge />
        </>
      );
    case "application":
    case "web":
    case "online":
      return (
        <>
          <p>{t(`listing.page.step.${step.step}`)}</p>
          {step.url && <ExternalLink href={step.url}>{shortUrl(step.url)}</ExternalLink>}
        </>
      );
    case "email":
      return (
        <p>
          {t("listing.page.step.email")}{" "}
          <a className="link" href={`mailto:${step.email}`}>
            {step.email}
          </a>
        </p>
      );
    case "visit":
      return (
        <p>{step.place ? t("listing.page.step.visit", { place: step.place }) : t("listing.page.step.visitNoPlace")}</p>
      );
    default:
      return <p>{t(`listing.page.step.${step.step}`)}</p>;
  }
}

export function PhoneLink(props: { phone: string; extension: string | null; isLarge?: boolean }) {
  const t = useT();
  return (
    <span>
      <a
        href={`tel:${props.phone.replace(/[^\d+]/g, "")}`}
        className={`link inline-flex min-h-11 items-center font-bold tabular-nums print:min-h-0 ${props.isLarge ? "text-[1.375rem] print:text-[14pt]" : ""}`}
      >
        {props.phone}
      </a>
      {props.extension && <span className="ml-2">{t("listing.page.extension", { number: props.extension })}</span>}
    </span>
  );
}

export function shortUrl(url: string): string {
  return url
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "")
    .slice(0, 60);
}
