import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, type ButtonLook } from "~/components/ui/button";
import type { ThreadIntent } from "~/domain/relay/thread-answer";

/** One form of the page of a conversation. It is sent to the page itself. */
export function ThreadForm(props: {
  intent: ThreadIntent;
  submit: string;
  look?: ButtonLook;
  messageId?: string;
  className?: string;
  children?: ReactNode;
}) {
  const { intent, submit, look = "solid", messageId, className, children } = props;
  const isSending = useNavigation().state === "submitting";
  return (
    <Form method="post" noValidate className={className ?? "grid gap-4"}>
      <input type="hidden" name="intent" value={intent} />
      {messageId && <input type="hidden" name="messageId" value={messageId} />}
      {children}
      <p>
        <Button type="submit" look={look} isDisabled={isSending}>
          {submit}
        </Button>
      </p>
    </Form>
  );
}
