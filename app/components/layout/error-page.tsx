import { Link, useRouteError } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";
import { errorWord, statusOf } from "./error-word";

/** What happened and what to do, for any error a route throws. Never the error's own text. */
export function ErrorPage() {
  const t = useT();
  const error = useRouteError();
  const word = errorWord(error);
  return (
    <div className="page-width py-12">
      <p className="text-[0.9375rem] text-solid-gray-700">
        {t("common.error.code", { status: String(statusOf(error)) })}
      </p>
      <Heading level={1}>{t(`common.error.${word}Title`)}</Heading>
      <p className="mt-4 max-w-[42rem]">{t(`common.error.${word}Text`)}</p>
      <h2 className="mt-8 text-[1.25rem] leading-160">{t("common.error.whatToDo")}</h2>
      <ul className="mt-1">
        <li>
          <Link to="/map" className="link inline-flex min-h-11 items-center">
            {t("common.error.goSearch")}
          </Link>
        </li>
        <li>
          <Link to="/areas" className="link inline-flex min-h-11 items-center">
            {t("common.error.goAreas")}
          </Link>
        </li>
        <li>
          <Link to="/" className="link inline-flex min-h-11 items-center">
            {t("common.error.goHome")}
          </Link>
        </li>
      </ul>
    </div>
  );
}
