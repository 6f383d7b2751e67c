import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import { type CertificateDoor, getCertificateDoor } from "~/domain/training/get-certificate-door.server";
import { CERTIFICATE_NAME_LENGTH } from "~/domain/training/held-training";
import { pageRefusal } from "~/http/error-response.server";
import { PERSONAL, personalHead } from "~/http/personal-page.server";
import { requestTime } from "~/http/request-time.server";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  try {
    const door = await getCertificateDoor({ token, now: requestTime() });
    const isNameMissing = new URL(request.url).searchParams.get("problem") === "name";
    const head = personalHead(request, "training.certificate.title");
    return json(
      { door, action: `/training/certificates/${token}/paper.pdf`, isNameMissing, head },
      { headers: PERSONAL },
    );
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PERSONAL;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function CertificateRoute() {
  const t = useT();
  const { door, action, isNameMissing } = useLoaderData<typeof loader>();
  const error = isNameMissing ? t("training.certificate.nameError") : null;
  return (
    <PageBody>
      <div className="max-w-[42rem]">
        <PageTitle title={t("training.certificate.title")} />
        <Facts door={door} />
        {door.state === "ended" ? (
          <Notice kind="warning" title={t("training.certificate.ended")}>
            {t("training.certificate.endedText")}
          </Notice>
        ) : (
          // The answer is a file, so the browser itself sends the form.
          <form method="post" action={action} className="grid gap-6">
            <p>{t("training.certificate.lead")}</p>
            <ErrorSummary errors={error ? [{ fieldId: "name", message: error }] : []} />
            <TextField
              id="name"
              name="name"
              autoComplete="name"
              maxLength={CERTIFICATE_NAME_LENGTH}
              label={t("training.certificate.name")}
              hint={t("training.certificate.nameHint")}
              error={error}
              isRequired
            />
            <p>
              <Button type="submit" size="lg">
                {t("training.certificate.submit")}
              </Button>
            </p>
          </form>
        )}
      </div>
    </PageBody>
  );
}

function Facts({ door }: { door: CertificateDoor }) {
  const t = useT();
  const locale = useLocale();
  const facts = [
    { label: t("training.certificate.plan"), text: door.planTitle },
    { label: t("training.certificate.day"), text: formatDate(door.heldOn, locale) },
    { label: t("training.certificate.town"), text: door.townName },
  ];
  return (
    <dl className="mb-6 grid gap-2 rounded-12 bg-solid-gray-50 p-5">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt className="font-bold">{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
