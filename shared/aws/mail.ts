import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { z } from "zod";

/** A notice in plain text, to one address. */
export const Notice = z.object({ to: z.string(), subject: z.string(), text: z.string() });
export type Notice = z.infer<typeof Notice>;

/** Notices by mail. */
export class Mail {
  readonly #ses: SESv2Client;
  readonly #from: string;

  constructor(ses: SESv2Client, from: string) {
    this.#ses = ses;
    this.#from = from;
  }

  async send({ to, subject, text }: Notice): Promise<void> {
    await this.#ses.send(
      new SendEmailCommand({
        FromEmailAddress: this.#from,
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: { Subject: { Data: subject, Charset: "UTF-8" }, Body: { Text: { Data: text, Charset: "UTF-8" } } },
        },
      }),
    );
  }
}

/** Mail from the address that a function is told; nothing where its stage sends none. */
export const mailFrom = ({ MAIL_FROM }: { MAIL_FROM: string }): Mail | undefined =>
  MAIL_FROM === "none" ? undefined : new Mail(new SESv2Client(), MAIL_FROM);
