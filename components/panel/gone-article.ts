import { createContext } from 'react'

/**
 * Shows that an article is gone, by its title, where the sentence outlives the article's own place on the page: the list is made
 * anew at once. Null where nothing around does, and the sentence belongs beside the button.
 */
export const GoneArticle = createContext<((title: string) => void) | null>(null)
