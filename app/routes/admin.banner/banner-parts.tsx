import { Form } from "@remix-run/react";
import { Facts } from "~/components/administration/facts";
import { Moment } from "~/components/desk/moment";
import { BannerStrip } from "~/components/layout/site-banner";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import {
  BANNER_LEVELS,
  type BannerField,
  type BannerLevel,
  type BannerProblems,
  type BannerForm as Values,
} from "~/domain/administration/banner";
import { useT } from "~/i18n/translate-context";

type Present = {
  id: string;
  level: BannerLevel;
  textJa: string;
  textEn: string | null;
  startsAt: string;
  endsAt: string;
  isShown: boolean;
};

/** The banner that holds, or is to come, with the way to end it. */
export function PresentBanner({ banner }: { banner: Present }) {
  const t = useT();
  const { id, level, textJa, textEn, startsAt, endsAt, isShown } = banner;
  return (
    <section aria-labelledby="now" className="mb-8 max-w-[42rem]">
      <Heading level={2} size={3} id="now" className="mb-3">
        {t(isShown ? "administration.banner.now" : "administration.banner.planned")}
      </Heading>
      <Facts
        rows={[
          [t("administration.banner.level"), t(`administration.banner.levels.${level}`)],
          [
            t("administration.banner.textJa"),
            <span key="ja" lang="ja">
              {textJa}
            </span>,
          ],
          [t("administration.banner.textEn"), textEn && <span lang="en">{textEn}</span>],
          [t("administration.banner.from"), <Moment key="from" iso={startsAt} />],
          [t("administration.banner.until"), <Moment key="until" iso={endsAt} />],
        ]}
      />
      <Form method="post" action="/admin/banner" className="mt-3">
        <input type="hidden" name="intent" value="end" />
        <input type="hidden" name="id" value={id} />
        <Button type="submit" look="outline">
          {t("administration.banner.end")}
        </Button>
      </Form>
    </section>
  );
}

type BannerFormProps = { values: Values; problems: BannerProblems; isPreview: boolean };

/** A new banner; 「見た目を確かめる」 shows it here without saving it. */
export function BannerForm({ values, problems, isPreview }: BannerFormProps) {
  const t = useT();
  const errors = problems.map(({ field, problem }) => ({
    fieldId: field,
    message: t(`administration.banner.error.${problem}`),
  }));
  const field = (name: BannerField) => ({
    id: name,
    name,
    error: errors.find(({ fieldId }) => fieldId === name)?.message ?? null,
    defaultValue: values[name],
  });
  const level = BANNER_LEVELS.find((one) => one === values.level) ?? "info";
  return (
    <>
      <ErrorSummary errors={errors} />
      {isPreview ? (
        <div className="mb-6">
          <p className="mb-2 font-bold">{t("administration.banner.previewTitle")}</p>
          <BannerStrip banner={{ level, textJa: values.textJa, textEn: values.textEn || null }} isPreview />
        </div>
      ) : null}
      <Form method="post" action="/admin/banner" noValidate className="grid gap-6">
        <ChoiceGroup legend={t("administration.banner.level")}>
          {BANNER_LEVELS.map((one) => (
            <Checkbox
              key={one}
              type="radio"
              id={`level-${one}`}
              name="level"
              value={one}
              defaultChecked={one === level}
              label={t(`administration.banner.levels.${one}`)}
            />
          ))}
        </ChoiceGroup>
        <TextAreaField
          {...field("textJa")}
          rows={3}
          isRequired
          label={t("administration.banner.textJa")}
          hint={t("administration.banner.textHint")}
        />
        <TextAreaField
          {...field("textEn")}
          rows={3}
          label={t("administration.banner.textEn")}
          hint={t("administration.banner.textEnHint")}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {(["startsAt", "endsAt"] as const).map((name) => (
            <TextField
              key={name}
              {...field(name)}
              type="datetime-local"
              isRequired
              label={t(name === "startsAt" ? "administration.banner.from" : "administration.banner.until")}
              hint={t("administration.banner.time")}
            />
          ))}
        </div>
        <p className="flex flex-wrap gap-3">
          <Button type="submit" name="intent" value="set" size="lg">
            {t("administration.banner.save")}
          </Button>
          <Button type="submit" name="intent" value="preview" look="outline" size="lg">
            {t("administration.banner.preview")}
          </Button>
        </p>
      </Form>
    </>
  );
}
