import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { clear, padded } from "./objects.ts";

/** The pictures of pages that a person looks at to decide. */
export class Viewing {
  readonly #s3: S3Client;
  readonly #bucket: string;

  constructor(s3: S3Client, env: { VIEWING: string }) {
    this.#s3 = s3;
    this.#bucket = env.VIEWING;
  }

  async put(id: string, page: number, picture: Uint8Array): Promise<void> {
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: pictureKey(id, page),
        Body: picture,
        ContentType: "image/jpeg",
      }),
    );
  }

  /** Where the picture of a page can be seen, for `seconds`. */
  async url(id: string, page: number, seconds: number): Promise<string> {
    const command = new GetObjectCommand({ Bucket: this.#bucket, Key: pictureKey(id, page) });
    return getSignedUrl(this.#s3, command, { expiresIn: seconds });
  }

  async clear(id: string): Promise<void> {
    await clear(this.#s3, this.#bucket, `intake/${id}/`);
  }
}

const pictureKey = (id: string, page: number) => `intake/${id}/${padded(page)}.jpg`;
