import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { clear, padded, type Run } from "./objects.ts";

/** The pictures of pages that a person looks at to decide, each under the reading that made it. */
export class Viewing {
  readonly #s3: S3Client;
  readonly #bucket: string;

  constructor(s3: S3Client, env: { VIEWING: string }) {
    this.#s3 = s3;
    this.#bucket = env.VIEWING;
  }

  async put(run: Run, page: number, picture: Uint8Array): Promise<void> {
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: pictureKey(run, page),
        Body: picture,
        ContentType: "image/jpeg",
      }),
    );
  }

  /** Where the picture of a page can be seen, for `seconds`. */
  async url(run: Run, page: number, seconds: number): Promise<string> {
    const command = new GetObjectCommand({ Bucket: this.#bucket, Key: pictureKey(run, page) });
    return getSignedUrl(this.#s3, command, { expiresIn: seconds });
  }

  async clear({ id, rev }: Run): Promise<void> {
    await clear(this.#s3, this.#bucket, `intake/${id}/`, rev);
  }
}

const pictureKey = ({ id, rev }: Run, page: number) => `intake/${id}/${rev}/${padded(page)}.jpg`;
