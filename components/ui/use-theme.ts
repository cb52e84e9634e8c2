import { useEffect } from 'react'

/** Puts a theme on the page; null follows the system until something else is known. */
export function useTheme(theme: 'light' | 'dark' | null): void {
  useEffect(() => {
    if (theme !== null) {
      document.documentElement.dataset.theme = theme
      return
    }
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => {
      document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light'
    }
    follow()
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [theme])
}
