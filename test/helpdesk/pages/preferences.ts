export type Theme = 'light' | 'dark'
export type Language = 'en' | 'de'

const query = new URLSearchParams(location.search)

/** The theme asked for with `?theme=`, else the one chosen last on this host. */
export function firstTheme(): Theme {
  const theme = query.get('theme') ?? localStorage.getItem('theme')
  return theme === 'dark' ? 'dark' : 'light'
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem('theme', theme)
}

/** The agent's language, asked for with `?locale=de`. */
export const language: Language = query.get('locale') === 'de' ? 'de' : 'en'
