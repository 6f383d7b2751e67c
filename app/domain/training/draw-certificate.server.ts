import { drawPdf } from "~/gateways/draw-pdf.server";
import { formatDate } from "~/i18n/format";
import { translatorFor } from "~/i18n/messages-of.server";
import { DomainError } from "~/shared/domain-error";
import { formatWareki } from "~/shared/wareki";
import { getCertificateDoor } from "./get-certificate-door.server";

/**
 * The certificate of attendance as PDF (A4, upright), with the name a participant has typed. Nothing of it is kept. In
 * Japanese: it is shown to workplaces here. Throws DomainError("notFound") when the link is not open.
 */
export async function drawCertificate(asked: { token: string; name: string; now: Date }): Promise<Buffer> {
  const { token, name, now } = asked;
  const door = await getCertificateDoor({ token, now });
  if (door.state !== "open") throw new DomainError("notFound", {});
  const t = translatorFor("ja");
  const { planTitle: title, heldOn, townName, totalMinutes: minutes } = door;
  const day = `${formatDate(heldOn, "ja")}　${formatWareki(heldOn)}`;
  return drawPdf({
    title: t("training.certificate.paperTitle"),
    madeAt: now,
    hasFrame: true,
    lines: [
      { text: t("training.certificate.paperTitle"), size: 34, isBold: true, top: 110 },
      ...(door.isSample ? [{ text: t("common.ui.sample"), size: 12, top: 160 }] : []),
      { text: t("training.certificate.paperName", { name }), size: 24, isBold: true, top: 230 },
      { text: t("training.certificate.paperText"), size: 14, top: 320 },
      { text: t("training.certificate.paperPlan", { title }), size: 18, isBold: true, top: 380 },
      { text: day, size: 14, top: 470 },
      ...(minutes > 0 ? [{ text: t("training.certificate.paperMinutes", { minutes }), size: 14, top: 500 }] : []),
      { text: townName, size: 18, isBold: true, top: 620 },
      { text: t("training.certificate.paperFoot"), size: 9, top: 740 },
    ],
  });
}
