import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { drawCertificate } from "~/domain/training/draw-certificate.server";
import { readCertificateName } from "~/domain/training/held-training";
import { pageRefusal } from "~/http/error-response.server";
import { PERSONAL } from "~/http/personal-page.server";
import { requestTime } from "~/http/request-time.server";

/** Who comes by address, without a name, is led to where it is typed. */
export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/training/certificates/${params.token ?? ""}`);
}

/** The certificate with the name of this form. The name goes into the file and nowhere else. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const name = readCertificateName(String((await request.formData()).get("name") ?? ""));
  if (name === null) return redirect(`/training/certificates/${token}?problem=name`, 303);
  try {
    const pdf = await drawCertificate({ token, name, now: requestTime() });
    return new Response(new Uint8Array(pdf), {
      headers: {
        ...PERSONAL,
        "Content-Type": "application/pdf",
        "Content-Disposition": 'attachment; filename="certificate.pdf"',
      },
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}
