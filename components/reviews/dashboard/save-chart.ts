import { saveFile } from '../../ui/save-file'

const MARGIN = 24
const TITLE = 16
const TEXT = 12

/** What stands around a chart in a picture of it. */
export interface PictureWords {
  readonly name: string
  readonly title: string
  /** What it is of: the filters. */
  readonly about: string
}

/** Saves a chart as a PNG that can stand alone: with its title, what it is of, and a ground. */
export async function savePicture(canvas: HTMLCanvasElement, words: PictureWords): Promise<void> {
  const scale = canvas.width / Math.max(1, canvas.clientWidth)
  const head = MARGIN + TITLE + TEXT + 20
  const picture = document.createElement('canvas')
  picture.width = canvas.width + 2 * MARGIN * scale
  picture.height = canvas.height + (head + MARGIN) * scale
  const drawing = picture.getContext('2d')
  if (!drawing) return
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  drawing.fillStyle = token('--bg')
  drawing.fillRect(0, 0, picture.width, picture.height)
  drawing.scale(scale, scale)
  drawing.textBaseline = 'top'
  drawing.fillStyle = token('--text')
  drawing.font = `600 ${TITLE}px ${token('--font')}`
  drawing.fillText(words.title, MARGIN, MARGIN)
  drawing.fillStyle = token('--text-muted')
  drawing.font = `${TEXT}px ${token('--font')}`
  drawing.fillText(words.about, MARGIN, MARGIN + TITLE + 8, picture.width / scale - 2 * MARGIN)
  drawing.drawImage(canvas, MARGIN, head, canvas.width / scale, canvas.height / scale)
  const file = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'))
  if (file) saveFile(`${words.name}.png`, file)
}
