import { actModelFile, loadActModel, type ActModel } from '@/lib/acts/act-model'

/**
 * The model of sentences from the extension's own file, fetched when a packet is first asked for: starting the worker does not
 * wait for it. Kept as long as the worker lives.
 * @param url of the file
 * @returns null where the file cannot be read; packets are made without it then, and the next one tries again.
 */
export function actModelFrom(url: string, ask: typeof fetch = fetch): () => Promise<ActModel | null> {
  let known: Promise<ActModel | null> | null = null
  return () => {
    known ??= readModel(url, ask).then((model) => {
      if (!model) known = null
      return model
    })
    return known
  }
}

async function readModel(url: string, ask: typeof fetch): Promise<ActModel | null> {
  try {
    const file = actModelFile.safeParse(await (await ask(url)).json())
    return file.success ? loadActModel(file.data) : null
  } catch {
    return null
  }
}
