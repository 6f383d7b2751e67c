import type { ListingPageView } from "~/domain/directory/listing-view";
import { useT } from "~/i18n/translate-context";
import { Block, Fact } from "./block";

const TITLES = { resource: "about", activity: "aboutActivity", person: "aboutPerson", role: "aboutRole" } as const;

/** The long text, and what only a person or a role has. */
export function DetailBlock({ view }: { view: ListingPageView }) {
  const t = useT();
  if (view.paragraphs.length === 0 && !view.person && !view.role) return null;
  return (
    <Block id="about" title={t(`listing.page.${TITLES[view.kind]}`)}>
      <div className="max-w-[42rem] print:line-clamp-8">
        {view.paragraphs.map((text) => (
          <p key={text} className="mb-2 print:mb-0">
            {text}
          </p>
        ))}
      </div>
      {view.person && <PersonFacts person={view.person} />}
      {view.role && <RoleFacts role={view.role} />}
    </Block>
  );
}

function PersonFacts({ person }: { person: NonNullable<ListingPageView["person"]> }) {
  const t = useT();
  return (
    <dl>
      <Fact name={t("listing.page.person.likes")}>{person.likes.join("、")}</Fact>
      <Fact name={t("listing.page.person.listening")}>{person.listening}</Fact>
      <Fact name={t("listing.page.person.offers")}>{person.offers.join("、")}</Fact>
      <Fact name={t("listing.page.person.when")}>{person.when}</Fact>
    </dl>
  );
}

function RoleFacts({ role }: { role: NonNullable<ListingPageView["role"]> }) {
  const t = useT();
  return (
    <dl>
      <Fact name={t("listing.page.role.what")}>{role.what}</Fact>
      <Fact name={t("listing.page.role.when")}>{role.when}</Fact>
      <Fact name={t("listing.page.role.howMany")}>
        {role.howManyPeople === null ? null : t("listing.page.people", { count: role.howManyPeople })}
      </Fact>
      <Fact name={t("listing.page.role.companion")}>{role.companion}</Fact>
      <Fact name={t("listing.page.role.firstTime")}>
        {role.firstTimeFriendly === null
          ? t("listing.unknown")
          : t(role.firstTimeFriendly ? "listing.page.role.firstTimeYes" : "listing.page.role.firstTimeNo")}
      </Fact>
      <Fact name={t("listing.page.role.qualification")}>
        {role.noQualificationNeeded === null
          ? t("listing.unknown")
          : t(
              role.noQualificationNeeded
                ? "listing.page.role.qualificationNone"
                : "listing.page.role.qualificationNeeded",
            )}
      </Fact>
    </dl>
  );
}
