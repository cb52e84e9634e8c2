import { defineBackground } from 'wxt/utils/define-background'
import { startDesk } from '@/lib/desk/start-desk'

export default defineBackground({ type: 'module', main: startDesk })
