import { ThemeLabel } from "~/components/listing/theme-label";
import { Heading } from "~/components/ui/heading";
import { isThemeKey } from "~/domain/directory/vocabulary";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { useT } from "~/i18n/translate-context";
import { DateInCircle } from "./date-in-circle";
import { YourZone } from "./your-zone";

/** When, what, where and by whom, before anything else. */
export function SymposiumHead({ view }: { view: SymposiumView }) {
  const t = useT();
  const hosts = view.organisers.filter(({ role, name }) => role === "host" && name).map(({ name }) => name);
  return (
    <header className="mb-8 grid items-center gap-x-10 gap-y-5 md:grid-cols-[18rem_minmax(0,1fr)]">
      <div>
        <DateInCircle span={view} status={view.status} />
      </div>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="rounded-8 border-2 border-person px-3 py-0.5 font-bold text-person">
            {t(`symposium.formLong.${view.form}`)}
          </span>
          {view.themes.filter(isThemeKey).map((theme) => (
            <ThemeLabel key={theme} theme={theme} />
          ))}
        </p>
        <Heading level={1} className="mt-3">
          {view.title}
        </Heading>
        {view.subtitle && <p className="mt-1 text-[1.25rem] leading-160 text-solid-gray-800">{view.subtitle}</p>}
        <p className="mt-3 text-[1.125rem] leading-170">
          {view.venue && <span className="block font-bold">{view.venue.name || view.venue.address}</span>}
          {hosts.length > 0 && <span className="block">{t("symposium.home.host", { name: hosts.join("、") })}</span>}
        </p>
        <YourZone view={view} />
      </div>
    </header>
  );
}
