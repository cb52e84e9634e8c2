import '@/assets/styles/base.css'
import { Options } from '@/components/options/Options'
import { showPage } from '@/components/ui/show-page'

showPage(<Options />)
