import type { Attachment } from '@/lib/ticket/snapshot'

const PICTURE_NAME = /\.(?:mov|mp4|webm|avi|mkv|gif|png|jpe?g|webp|bmp|heic|tiff?)$/i
const PICTURE_TYPE = /^(?:image|video)\//i
const DECORATION = /logo|signature|banner|icon|^image0\d\d\.(?:png|jpe?g|gif)$/i
/** Smaller pictures show no screen. */
const MIN_IMAGE_BYTES = 4_000

/** Whether an attachment is decoration of a mail, such as the logo of a signature. */
export function isDecoration({ name, mediaType, bytes }: Attachment): boolean {
  return DECORATION.test(name.slice(0, 200)) || (mediaType.startsWith('image/') && bytes < MIN_IMAGE_BYTES)
}

/** Whether an attachment is a picture or film that can show a screen. */
export function isPicture(attachment: Attachment): boolean {
  const { name, mediaType } = attachment
  return (PICTURE_NAME.test(name.slice(-40)) || PICTURE_TYPE.test(mediaType)) && !isDecoration(attachment)
}
